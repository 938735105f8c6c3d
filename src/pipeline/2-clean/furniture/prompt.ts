import type { LineRule } from './rule';

const MOST_WORDS = 45;

/** An order to the reader at the start of a line … */
const ORDER =
  /^(?:please |now )?(?:subscribe|sign[ -]?up|sign[ -]?in|register|log[ -]?in|join (?:us|our|the (?:conversation|discussion|debate))|download|install|get (?:the|our|your|all|unlimited|full|breaking|daily|latest|email|e-mail)|receive|enter your|support (?:us|our|independent|quality|local)|donate|become an? (?:member|subscriber|supporter|patron)|follow (?:us|our|@|the .{1,40} on|\S+(?: \S+)? on)|like (?:us|our)|find us|click|tap|try (?:it|our|us|one|\S+ (?:free|for))|start your|stay (?:informed|up|updated|tuned|connected|on top)|keep up|never miss|don['’]t miss|help us|contribute to|bet|bet now|advertise|manage your|(?:allow|enable) (?:notifications|cookies|javascript|alerts)|turn (?:on|off)|disable|send (?:us|your)|tell us|share your|let us know|write to us|contact us|visit our|listen to (?:our|the|this)|watch (?:our|us|the)|check out|view (?:our|comments)|see (?:all|our)|browse our|explore our|continue reading|choose your|unlock|add your|leave a|leave your|post a|post your|have your say|read our|read the full|buy)\b/i;

/** … that wants an address, money, consent, an account, or a reader somewhere else. */
const WANTED =
  /\b(?:newsletters?|inbox|subscri(?:be|bers?|ptions?)|e-?mail(?: address)?|(?:mobile|news|our|free|the \p{L}+) app|apps?(?=[.!]?$)|account|alerts?|notifications?|digest|briefing|cookies?|free trial|membership|podcasts?|channels?|updates|log\s?in|sign\s?in|sign\s?up|javascript|ad.?blocker|browser|facebook|twitter|instagram|telegram|whatsapp|linkedin|youtube|google news|tiktok|comments?|commenting|community guidelines|privacy policy|odds|journalism|print edition|e-?paper|conversation|discussion|website|live blog|full (?:story|article|coverage|access)|stories|articles|today|here|(?:[$£€]|rs\.?)\s?\d+(?:\.\d+)?\s(?:for|a|per)|for (?:just |only )?[$£€]\d)\b/iu;

/** Whole sentences that only a page says to its reader. */
const PHRASES: readonly RegExp[] = [
  /^(?:do you |would you |want |like )(?:like |want )?(?:to )?(?:receive|get|read|see|hear|know|stay|subscribe|support|comment|our|more|the latest|breaking|this|unlimited)\b.{0,80}\b(?:newsletters?|inbox|e-?mails?|updates|alerts|news|stories|like this|story|articles?|subscri\w+|app)\b/i,
  /^(?:already|not|not yet) (?:a|an|our)? ?(?:subscribed|subscriber|member|registered|user|have an account)\b/i,
  /^(?:have|got) (?:a|an|any) (?:account|tip|story|news tip|question|comment|view|correction|confidential tip)\b/i,
  /^(?:to|in order to) (?:read|continue|comment|access|participate|join|view|see|receive|leave|post|take part|write|share|enjoy|watch|unlock)\b.{0,80}\b(?:log\s?in|sign\s?(?:in|up)|register|subscri\w+|account|discussion|conversation|comments?|full (?:article|story|access)|javascript|cookies)\b/i,
  /^you (?:must|need to|have to|should|can also) (?:be )?(?:log(?:ged)?|sign(?:ed)?|register(?:ed)?|subscribe|enable|accept|allow|follow|have javascript)\b/i,
  /^(?:you (?:have|['’]ve)|your) (?:reached|read|used|run out|free|\d+ (?:free )?(?:articles|stories)|subscription|account|session|browser|comment|privacy|email|e-mail|ad blocker|free trial)\b/i,
  /^(?:we|our (?:site|website|partners)|this (?:site|website|page)|the site)(?: and our partners)? (?:uses?|stores?|value your (?:privacy|feedback|opinion)|need your (?:help|support|consent)|care about your privacy|rely on (?:readers|your|advertising)|may earn|moderates?|welcome (?:your )?comments|reserves? the right)\b/i,
  /^by (?:continuing|clicking|signing|subscribing|entering|using|registering|submitting|providing)\b.{0,120}\b(?:you|agree|accept|terms|policy|cookies)\b/i,
  /^(?:this|the) (?:content|article|story|video|feature|section|post) is (?:only |exclusively )?(?:available|reserved|locked|for (?:subscribers|members|premium))\b/i,
  /^(?:thank you|thanks) for (?:reading|subscribing|signing|registering|your (?:comment|support|interest|subscription|feedback)|visiting|supporting)\b/i,
  /^(?:the best of|all the latest|the latest news|top stories|breaking news|the day['’]s|our best|the most important|essential reading)\b.{0,80}\b(?:inbox|e-?mail|delivered|every (?:morning|day|week|evening)|daily|weekly|straight to|sent)\b/i,
  /^(?:comments|commenting|the comments? section|discussion) (?:are|is|on this (?:article|story)|have been|has been|will be|for this)\b.{0,60}\b(?:closed|moderated|open|disabled|off|pre-moderated|below|not available)\b/i,
  /^(?:be the first to|no comments(?: yet| so far)|there are no comments|show (?:more|all) comments|sort (?:by|comments)|order by|newest first|oldest first|join the (?:conversation|discussion|debate)|have your say|start the (?:conversation|discussion))\b[^.]{0,60}[.?!]?$/i,
  /^(?:what do you think|what are your thoughts|do you agree)\?(?: .{0,80}\b(?:comments?|below|us|vote)\b.{0,40})?$/i,
];

/** A quotation or a reporting verb shows that someone else is speaking. */
const REPORTS = /["“”]|\b(?:said|says|told|asked|according to)\b/i;

/** Sentences in which the page asks its reader for an address, money, consent or an account. */
export const promptRule: LineRule = {
  name: 'prompt',
  test({ text, words }) {
    if (words.length > MOST_WORDS || REPORTS.test(text)) return false;
    return (ORDER.test(text) && WANTED.test(text)) || PHRASES.some((phrase) => phrase.test(text));
  },
};
