import type { LineRule } from './rule';

const MOST_WORDS = 40;

/** How a page speaks to its reader. */
const ADDRESS =
  /^(?:please\s)?(?:subscribe|sign\s?up|sign\s?in|register|log\s?in|join (?:us|our|the (?:conversation|discussion|debate))|download|install|get (?:the|our|your|all|a|unlimited|full|breaking|daily|latest|access|email|e-mail)|receive|enter your|support (?:us|our|independent|quality|local)|donate|become an?|follow (?:us|our|@|the .{1,40} on)|like us|find us|click|tap|try (?:it|our|us|one|\S+ (?:free|for))|start your|stay (?:informed|up|updated|tuned|connected|on top)|keep up|never miss|don['’]t miss|already (?:a|an|have)|not an? (?:subscriber|member)|want (?:to|more|the)|do you|have (?:you|a|an|your)|got a|help us|contribute|buy|bet|bet now|advertise|choose|manage|allow|enable|turn on|turn off|disable|send (?:us|your)|tell us|share your|let us know|write to us|contact us|visit our|listen to|watch|view|see (?:all|more|our)|browse|explore|explore more|continue|to (?:read|continue|comment|access|participate|join|view|see|receive|subscribe)|you (?:must|need|have to|can|may|are|have)|we (?:use|value|need|want|may|welcome|rely|have)|our (?:website|site|newsletter|app|journalism|free)|by (?:continuing|clicking|signing|subscribing|entering|using|registering)|this (?:site|website|page|content|article|feature|video)|your (?:email|e-mail|privacy|browser|account|subscription|support|free)|thank you for|thanks for|all (?:our|you need)|for (?:more|the latest|unlimited|full|all)|the best of|every (?:morning|day|week)|daily|weekly)\b/i;

/** What it wants of him. */
const WANTED =
  /\b(?:newsletters?|inbox|subscri(?:be|ber|bers|ption|ptions)|e-?mails?|(?:mobile|news|our|the \p{L}+) app|apps?(?=[.!]?$)|account|alerts?|notifications?|digest|briefing|cookies?|free trial|member(?:ship)?|podcasts?|our channel|updates|log\s?in|sign\s?in|sign\s?up|register(?:ed)?|javascript|ad.?blocker|browser|facebook|twitter|instagram|telegram|whatsapp|youtube|comments?|commenting|community (?:guidelines|standards)|privacy policy|privacy notice|terms (?:of|and)|odds|tip-?off|reader-funded|journalism|print edition|e-?paper|conversation|discussion|click here|read more|full (?:story|article|coverage)|our (?:website|coverage|live blog)|(?:[$£€]|rs\.?)\s?\d+(?:\.\d+)?\s(?:for|a|per)\b)/iu;

/** A quotation or a reporting verb shows that someone else is speaking. */
const REPORTS = /["“”]|\b(?:said|says|told|asked|according to)\b/i;

/** Sentences in which the page asks its reader for an address, money, consent or an account. */
export const promptRule: LineRule = {
  name: 'prompt',
  test: ({ text, words }) =>
    words.length <= MOST_WORDS && ADDRESS.test(text) && WANTED.test(text) && !REPORTS.test(text),
};
