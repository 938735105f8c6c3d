import { isProse } from '../lines';
import { isListHeading } from './related';
import type { PageRule } from './rule';

/** Most headlines in one list of links. */
const MOST_LINKS = 12;

/** Headlines below "Most read", "Top stories" and the like, and the one directly above "Read more". */
export const linkListRule: PageRule = {
  name: 'link-list',
  *find({ lines, title, firstProse, lastProse }) {
    for (const heading of lines) {
      if (!isListHeading(heading.text) || heading.index === title) continue;
      for (const line of lines.slice(heading.index + 1, heading.index + 1 + MOST_LINKS)) {
        if (line.index === title || isProse(line)) break;
        if (firstProse !== undefined && line.index < firstProse) break;
        yield line.index;
      }
      const above = lines[heading.index - 1];
      const isBelowBody = above !== undefined && firstProse !== undefined && above.index > firstProse;
      if (
        /^read\s(?:more|on|full)/i.test(heading.text) &&
        isBelowBody &&
        above.index !== lastProse &&
        !isProse(above)
      ) {
        yield above.index;
      }
    }
  },
};
