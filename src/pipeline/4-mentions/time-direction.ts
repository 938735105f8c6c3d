import { lemmatize } from '../../language/lemmas';
import { wordSet } from '../../language/lexicons/words';
import type { SentenceView } from './sentence-view';

const AHEAD = wordSet(
  "will 'll ’ll shall would due plans plan planning intends intend expected scheduled set slated hopes hope next upcoming may might could about to",
);
const BACK = wordSet(
  'said says told was were had did has have since last ago condemn condemns welcome welcomes thank thanks praise praises denounce denounces deplore deplores regret regrets mourn mourns',
);
const CLAUSE_ENDS = /^(?:[.;:]|who|which|that|where|when|after|before|because|but|while|as|if|"|“|”|—|–)$/;

/**
 * Whether the clause around a time expression looks ahead of the publication: "will meet on Thursday", "is due to arrive in May", "to Meet on Monday".
 * The nearest verb to the left decides; `at` is the expression's first token.
 */
export function looksAhead(view: SentenceView, at: number): boolean {
  const left = scan(view, at - 1, -1);
  if (left !== undefined) return left;
  return scan(view, at + 1, 1) ?? false;
}

/** Whether the sentence opens with the date from `at` to `next` and tells what was done then: "On July 11, the court ruled …". */
export function opensPast({ sentence: { tokens }, lowers }: SentenceView, at: number, next: number): boolean {
  if (at > 1 || (at === 1 && lowers[0] !== 'on')) return false;
  const above = tokens.slice(at, next).find(({ head }) => head >= next)?.head;
  const isPast = (index: number): boolean => tokens[index]?.xpos === 'VBD';
  return (
    above !== undefined &&
    tokens.some(({ head, deprel }, index) => isPast(index) && (index === above || (head === above && deprel === 'aux')))
  );
}

/** What the nearest verb in one direction says; `undefined` where there is none in the clause. */
function scan(view: SentenceView, from: number, step: 1 | -1): boolean | undefined {
  for (let at = from; at >= 0 && at < view.forms.length && Math.abs(at - from) < 30; at += step) {
    const lower = view.lowers[at] as string;
    if (CLAUSE_ENDS.test(lower)) return undefined;
    if (lower === 'to') {
      if (isInfinitive(view, at)) return infinitiveLooksAhead(view, at);
      continue;
    }
    // "backed the plan on Monday"
    if (view.sentence.tokens[at]?.upos === 'NOUN' && /^(?:plans?|hopes?)$/.test(lower)) continue;
    if (view.isLower[at] && AHEAD.has(lower) && lower !== 'set' && lower !== 'about') return !isPastPlan(view, at);
    if (lower === 'set' && view.lowers[at + 1] === 'to') return true;
    if (isAfterBe(view, at)) continue;
    if (BACK.has(lower)) return false;
    if (SCHEDULED.has(lower) && view.isLower[at] && view.sentence.kind === 'body' && isScheduled(view, at)) return true;
    if (isPastForm(lower) && view.isLower[at]) return false;
  }
  return undefined;
}

/** "to meet", "to be held", but not "to Moscow" or "to the talks". */
function isInfinitive(view: SentenceView, at: number): boolean {
  const next = view.lowers[at + 1] ?? '';
  if (next === '' || (view.isUpper[at + 1] && view.matches[at + 1] !== undefined)) return false;
  // "sentenced to four years": the tags tell, save in a capitalised line.
  if (!view.isCapitalized && !/^(?:VERB|AUX|ADV|PART)$/.test(view.sentence.tokens[at + 1]?.upos ?? '')) return false;
  return (
    !/^(?:the|a|an|his|her|its|their|this|that|early|late|midnight|midday|noon|dawn|school|work|court|hospital|prison|jail|power|war|date|office|death|life|police|reporters|journalists|parliament|town|church|university|safety|land|sea|year|part|end|half|age|home|bed|people|members|lawmakers|troops|children|women|men|\d.*)$/.test(
      next,
    ) &&
    !/[^s]s$/.test(next) &&
    lemmatize(next, 'VERB') === next &&
    !(view.isUpper[at + 1] && !view.isCapitalized)
  );
}

/** An infinitive behind a past verb tells what was wanted then: "asked him to leave on Monday" looks ahead, "managed to leave" does not. */
function infinitiveLooksAhead(view: SentenceView, at: number): boolean {
  const before = view.lowers[at - 1] ?? '';
  // "beat Halm to win the cup on Saturday"
  if (RESULTS.has(view.lowers[at + 1] ?? '') && view.lowers.slice(0, at).some(isBeating)) return false;
  return !/^(?:managed|had|used|began|started|continued|helped|went|came|failed|tried)$/.test(before);
}

const RESULTS = wordSet('win claim secure clinch take lift retain');

const isBeating = (lower: string): boolean =>
  /^(?:beat|pipped|edged|outsprinted|overcame|saw|defeated|downed|thrashed|held)$/.test(lower);

/** "would have met", "could have gone". */
const isPastPlan = (view: SentenceView, at: number): boolean =>
  view.lowers[at + 1] === 'have' || view.lowers[at + 2] === 'have';

/** "to be held", "will be signed": what stands before "be" decides. */
const isAfterBe = (view: SentenceView, at: number): boolean => view.lowers[at - 1] === 'be';

const SCHEDULED = wordSet(
  'travel travels play plays host hosts face faces meet meets visit visits arrive arrives open opens begin begins start starts return returns resume resumes leave leaves go goes vote votes fly flies head heads',
);

/** Present tense for what is planned ("They travel to Chorley on Tuesday"), not an infinitive or a noun ("the visit on Tuesday"). */
const isScheduled = (view: SentenceView, at: number): boolean =>
  isFinitePresent(view, at) ||
  /^(?:they|he|she|it|we|who|city|united|rovers|town)$/.test(view.lowers[at - 1] ?? '') ||
  (view.isUpper[at - 1] === true && !/^(?:will|to)$/.test(view.lowers[at - 1] ?? '')) ||
  view.lowers[at - 1] === 'trial';

/** "whose secretary, Ann Lee, flies to Oslo on Monday": by its tag, with its own subject before it. */
const isFinitePresent = ({ sentence: { tokens } }: SentenceView, at: number): boolean =>
  tokens[at]?.xpos === 'VBZ' &&
  tokens.some(({ head, deprel }, index) => head === at && index < at && deprel === 'nsubj');

const isPastForm = (lower: string): boolean =>
  (lower.endsWith('ed') &&
    lower.length > 4 &&
    !/^(?:need|feed|seed|speed|indeed|exceed|succeed|proceed|united|hundred|sacred|naked|indebted)$/.test(lower)) ||
  PAST.has(lower);

const PAST =
  wordSet(`met held took gave made left went came saw flew fled spoke won lost beat fell rose became began broke brought bought built chose drew drove
  fought found got grew heard hit kept knew led lent let paid quit ran rang sent shot sold spent split stood stole struck sat swore taught thought threw
  understood undertook upheld withdrew wrote wore cut put spread`);
