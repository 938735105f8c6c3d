import type { LineRule } from './rule';

/** Labels that lead to other articles. The first alternative of each pair needs no colon. */
const LABEL =
  "(?:related(?:\\s(?:news|stories|story|articles?|content|coverage|links?|reading|posts?|videos?))?|read(?:\\s(?:more|also|next|full story|the full story|this|on|it here))?|also\\sread|see\\s(?:also|more)|more(?:\\s(?:on this(?:\\s(?:story|topic))?|stories|news|like this|coverage|here))?|more\\s(?:from|on|in|about)(?:\\s[^:|]{1,40})?|recommended(?:\\sfor you|\\sreading|\\sstories)?|you\\s(?:may|might|could)\\s(?:also\\s)?(?:like|be interested in|have missed)|up next|next up|don['’]t miss|must[\\s-](?:read|see|watch)s?|most\\s(?:read|popular|viewed|shared|watched|commented|discussed|recent)|top\\s(?:stories|news|picks|videos)|trending(?:\\s(?:now|stories|topics))?|latest(?:\\s(?:news|stories|headlines|videos|updates))?|popular(?:\\s(?:now|stories|posts))?|editor['’]?s?['’]?\\s(?:picks?|choice)|today['’]?s\\s(?:headlines?|top stories|picks)|in case you missed it|icymi|further reading|what to read next|elsewhere on the web|around the web|from (?:our partners|the web|around the web)|in (?:other news|pictures|depth)|background reading|promoted(?:\\s(?:content|stories|links))?|sponsored(?:\\s(?:content|stories|links|by))?|advertisement|partner content|bet now|breaking|just in|watch(?:\\s(?:now|live|more|next|also))?|video|live|live updates|listen(?:\\snow)?|podcast|gallery|photos|photo gallery|slideshow|opinion|editorial|explainer|explained|timeline|factbox|fact check|quiz|poll|interactive|coming up|special report|dossier)";

const ALONE = new RegExp(`^[>»→▶•*\\s]*${LABEL}\\s?[:»>→…]?$`, 'iu');
const LEADING = new RegExp(`^[>»→▶•*\\s]*${LABEL}\\s?(?::|\\||»|→|>|–|—|-)\\s?(?<rest>\\S.*)$`, 'iu');

/** These take a headline without any sign between: "READ MORE Fire at plant". */
const SHOUTED = /^(?:READ MORE|READ ALSO|ALSO READ|SEE ALSO|RELATED|WATCH|MORE|UP NEXT|DON'T MISS)\s+\p{Lu}/u;

const MOST_HEADLINE_WORDS = 25;

/** A label with the headline that it leads to: "You may also like: …", "RELATED: …". */
export const relatedRule: LineRule = {
  name: 'related',
  test({ text, words }) {
    if (ALONE.test(text)) return true;
    if (words.length > MOST_HEADLINE_WORDS) return false;
    return SHOUTED.test(text) || LEADING.test(text);
  },
};

/** Whether a line heads a list of other articles: such a label alone, or with a colon and nothing after it. */
export function isListHeading(text: string): boolean {
  return ALONE.test(text);
}
