import { words } from '../../../language/lexicons/words';
import type { Clause, NounGroup, NounPhrase } from './reading';

/** Verbs of what nobody is said to have done but in blame, whatever hangs on them. */
const FAILINGS: ReadonlySet<string> = new Set(
  words(`mishandle botch bungle squander dither overreact neglect blunder backtrack capitulate grovel pander scapegoat demonise demonize politicise
  politicize stonewall kowtow dawdle grandstand scaremonger fearmonger bulldoze trample disregard degrade trivialise trivialize appease
  underestimate mollycoddle disrespect belittle demean gaslight profiteer dehumanise dehumanize short-change shortchange`),
);

/** Verbs with what makes blame of them: "crossed a red line", "turned a blind eye". */
const FAILING_OBJECTS = readRows(`
  cross: red_line; do: nothing little harm disservice injustice; play: politics favourites favorites; drag: foot feet heel; turn: blind_eye
  have: contempt disregard; lose: touch plot compass legitimacy; bury: head; fan: flame; sow: division hatred discord fear panic
  spread: hatred fear lie lies misinformation disinformation division panic; miss: point; pass: buck; shirk: responsibility duty
  lack: courage vision will plan backbone empathy leadership ambition credibility decency humanity; show: contempt disregard weakness indifference
  make: mess mockery mistake misjudgment misjudgement scapegoat; abdicate: responsibility duty; pour: fuel petrol; add: insult fuel; hold: ransom
  set: dangerous_precedent; break: promise word pledge; owe: apology explanation answer
  abandon: people duty responsibility principle promise family worker child ally community town
  ignore: warning advice plea concern people science reality danger wish community victim; stifle: dissent debate; endanger: life people child staff
  punish: people worker family child woman poor victim farmer patient student community; put: profit ego ambition bonus risk jeopardy danger; sell: soul
  gamble: life future; waste: time money; insult: memory intelligence people victim family; blame: victim; silence: critic voice journalist press
  undermine: trust confidence democracy peace stability unity independence; jeopardise: life safety peace future; jeopardize: life safety peace future
  exploit: worker people fear tragedy grief; betray: trust people; treat: contempt disdain disrespect dirt cruelty; trample: right rights law`);

/** Verbs with particles or prepositions: "let down its people", "caved in". */
const FAILING_PARTICLES = readRows(`
  let: down; cave: in; run: roughshod; ride: roughshod; toy: with; shy: away; wriggle: out; weasel: out
  renege: on; trample: on over; fob: off; rip: off; cosy: up; cozy: up; suck: up; sleep: while; fiddle: while; sit: idly; stand: idly;`);

/** What one should have done: "has failed to protect them". */
const DUTIES: ReadonlySet<string> = new Set(
  words(`act protect do deliver honour honor respect listen address tackle uphold comply prevent consult investigate learn condemn recognise recognize support
  implement explain respond help understand warn care grasp rein curb fulfil fulfill safeguard ensure engage live`),
);

/** What may fail of somebody's. */
const POLICIES: ReadonlySet<string> = new Set(
  words('policy strategy approach leadership model experiment diplomacy plan'),
);

/** What may stand behind "has done nothing" where that is all. */
const BEHIND_NOTHING = /^(?:to|for|about|while|as|[.,;”"])?$/;

/** What one is blamed for not doing: "does not care", "never read it", "cannot be trusted". */
const OMITTED: ReadonlySet<string> = new Set(
  words(
    'care listen trust respect deserve read bother lift learn apologise apologize consult grasp honour honor value',
  ),
);

/** What somebody "should be", or "is not", in blame. */
const SHAMED: ReadonlySet<string> = new Set(words('ashamed embarrassed'));
const UNWORTHY: ReadonlySet<string> = new Set(
  words('fit worthy serious credible honest interested welcome acceptable good enough trustworthy'),
);
const OUT_OF: ReadonlySet<string> = new Set(words('touch control depth order line step mind'));

/** Verbs of what nobody is said to have done but in praise, with their objects. */
const MERITS = readRows(`
  show: courage leadership bravery resolve generosity professionalism determination wisdom dignity; do: job work miracle wonder
  play: role part; deserve: praise credit thanks support respect recognition admiration applause; set: example standard; make: contribution; save: life
  earn: respect praise trust`);

/** What one has of whoever says so: "has my support". */
const BACKINGS: ReadonlySet<string> = new Set(
  words('support backing confidence trust respect admiration gratitude vote blessing'),
);
const OUR_OWN: ReadonlySet<string> = new Set(words('my our'));

/** "has no idea", "has no shame". */
const LACKED: ReadonlySet<string> = new Set(
  words(
    'idea clue shame interest vision respect regard right understanding excuse credibility conscience mandate empathy legitimacy',
  ),
);

/** Whether what somebody has is the speaker's: "has Ann Lee's support", she said. */
const isSpeakers = ({ possessor }: NounPhrase, speaker: NounGroup | undefined): boolean =>
  possessor !== undefined && speaker?.phrases[0]?.referent?.chain.id === possessor.chain.id;

/** Words that make praise of what may be none: "has done a fine job", "has our full support". */
const PRAISING: ReadonlySet<string> = new Set(
  words(`great fine good excellent outstanding remarkable superb tremendous fantastic wonderful brilliant marvellous incredible vital crucial pivotal key constructive
  exemplary terrific enormous huge heroic sterling amazing phenomenal full total complete unwavering wholehearted strong utmost`),
);

/** Whether a clause says of its subject what is said in blame or praise alone; by whom, others tell. */
export function judgementIn(clause: Clause): 'blame' | 'praise' | undefined {
  const { verb, isNegated, isConditional, governor } = clause;
  if (isConditional || verb.form !== 'finite') return undefined;
  if (isShamed(clause)) return 'blame';
  if (verb.isPassive || isNegated) return omission(clause);
  if (verb.modal !== undefined) return undefined;
  if (verb.lemma === 'be') return isOutOfTouch(clause) ? 'blame' : undefined;
  if (governor?.governance.polarity === 'negative') return undefined;
  if (blames(clause)) return 'blame';
  return isMerit(clause) ? 'praise' : undefined;
}

/** "should be ashamed", "ought to hang its head", "should know better": asks for nothing but blames. */
export function isShamed(clause: Clause): boolean {
  const { verb, object, after, isNegated } = clause;
  if (isNegated || !/^(?:should|ought|must)$/.test(verb.modal ?? '')) return false;
  if (verb.lemma === 'hang') return object?.phrases.some(({ lemma }) => lemma === 'head') === true;
  if (verb.lemma === 'know') return after[0] === 'better';
  return verb.lemma === 'ashame' || verb.lemma === 'shame' || (verb.lemma === 'be' && names(clause, SHAMED));
}

/** "does not care", "cannot be trusted", "is not fit". */
function omission(clause: Clause): 'blame' | undefined {
  const { verb, isNegated, after } = clause;
  if (!isNegated || verb.form !== 'finite') return undefined;
  if (verb.lemma === 'be') return verb.modal === undefined && names(clause, UNWORTHY) ? 'blame' : undefined;
  const isModal = verb.modal !== undefined && !/^(?:ca|could)/.test(verb.modal);
  return OMITTED.has(verb.lemma) && after[0] !== 'to' && !isModal && (verb.lemma !== 'trust' || verb.isPassive)
    ? 'blame'
    : undefined;
}

function blames({ verb: { lemma }, subject, object, obliques, after }: Clause): boolean {
  if (FAILINGS.has(lemma)) return true;
  if (lemma === 'fail')
    return after[0] === 'to'
      ? DUTIES.has(after[1] ?? '')
      : object !== undefined || after[0] === 'in' || holds(subject, POLICIES);
  if (lemma === 'have' && object?.phrases[0]?.determiner === 'no' && LACKED.has(object.phrases[0].lemma)) return true;
  // "has done nothing wrong", "did nothing but help"
  if (after[0] === 'nothing' && !BEHIND_NOTHING.test(after[1] ?? '')) return false;
  const nouns = FAILING_OBJECTS.get(lemma);
  if (nouns !== undefined && [object, ...obliques.map((one) => one.nouns)].some((group) => holds(group, nouns)))
    return true;
  return FAILING_PARTICLES.get(lemma)?.has(after[0] ?? '') === true;
}

function isMerit({ verb: { lemma }, object, governor }: Clause): boolean {
  const [thing] = object?.phrases ?? [];
  if (thing === undefined) return false;
  if (lemma === 'have')
    return (
      BACKINGS.has(thing.lemma) && (OUR_OWN.has(thing.determiner ?? '') || isSpeakers(thing, governor?.clause.subject))
    );
  const isGreat = SELF_EVIDENT.has(thing.lemma) || thing.words.some((word) => PRAISING.has(word));
  return isGreat && MERITS.get(lemma)?.has(thing.lemma) === true;
}

/** Objects that praise by themselves. */
const SELF_EVIDENT: ReadonlySet<string> = new Set(
  words(
    'courage leadership bravery resolve generosity professionalism dignity praise credit thanks admiration gratitude miracle wonder everything respect',
  ),
);

const holds = (group: NounGroup | undefined, nouns: ReadonlySet<string>): boolean =>
  group?.phrases.some(
    ({ lemma, isName, determiner, words: before }) =>
      !isName && determiner !== 'no' && (nouns.has(lemma) || before.some((word) => nouns.has(`${word}_${lemma}`))),
  ) === true;

const names = ({ object, after }: Clause, predicates: ReadonlySet<string>): boolean =>
  object?.phrases.some(({ lemma }) => predicates.has(lemma)) === true ||
  after.slice(0, 2).some((word) => predicates.has(word));

/** "is out of touch". */
const isOutOfTouch = ({ after, obliques }: Clause): boolean =>
  after[0] === 'out' && (OUT_OF.has(after[2] ?? '') || obliques.some(({ nouns }) => holds(nouns, OUT_OF)));

/** Rows "verb: words; verb: words" as a table. */
function readRows(rows: string): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, ReadonlySet<string>>();
  for (const row of rows.split(/[;\n]/)) {
    const [verb = '', rest = ''] = row.split(':').map((part) => part.trim());
    if (verb !== '') table.set(verb, new Set([...(table.get(verb) ?? []), ...words(rest)]));
  }
  return table;
}
