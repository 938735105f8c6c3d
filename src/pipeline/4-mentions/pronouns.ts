import { wordSet } from '../../language/lexicons/words';
import type { Mention } from '../../model/mention';
import type { SentenceView } from './sentence-view';

/** Personal pronouns of the third person, and the relative pronoun of people. */
const PRONOUNS = wordSet(
  'he him his himself she her hers herself it its itself they them their theirs themselves who whom whose',
);

/** Pronouns of the third person, in text order. */
export function findPronouns(views: readonly SentenceView[]): Mention[] {
  const mentions: Mention[] = [];
  for (const view of views) {
    for (let at = view.dateline; at < view.forms.length; at++) {
      if (
        !PRONOUNS.has(view.lowers[at] as string) ||
        ((view.forms[at] as string).length > 1 && /^[A-Z]{2}/.test(view.forms[at] as string))
      )
        continue;
      const token = view.sentence.tokens[at];
      if (token !== undefined)
        mentions.push({
          kind: 'pronoun',
          span: { start: token.start, end: token.end },
          text: token.text,
          sentence: view.index,
        });
    }
  }
  return mentions;
}
