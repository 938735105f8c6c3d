import { lemmatize } from '../../language/lemmas';
import { COMMON_WORDS } from '../../language/lexicons/common-words';
import { CALENDAR_WORDS } from '../../language/lexicons/function-words';
import { lawNouns } from '../../language/lexicons/law-nouns';
import { ORGANIZATION_NOUNS, PLACE_NOUNS, STATE_NOUNS, TITLE_MODIFIERS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import { nameNoun } from '../../language/name-noun';
import type { Mention } from '../../model/mention';
import type { Token } from '../../model/token';
import { partisanBehind } from './partisans';
import { isPersonNoun } from './person-words';
import type { SentenceView } from './sentence-view';

const DETERMINERS = wordSet('the this that both these those');
const MOST_WORDS = 5;

/** What two or more people, bodies or countries are called together. */
const PLURAL_NOUNS = wordSet('man woman side leader counterpart ally foe');

/** Nouns that are two in the singular. */
const PAIRS = wordSet('pair duo couple');

/**
 * Definite phrases that refer to a person, body or place by a noun: "the envoy", "the Swiss company", "the Foreign Secretary", "the
 * 45-year-old". Those that go on
 * into a name ("the envoy Staffan de Mistura") or lie inside one are none. In text order.
 */
export function findNominals(views: readonly SentenceView[], names: readonly Mention[]): Mention[] {
  const starts = new Set(names.map(({ span }) => span.start));
  const nouns = nounsOfNames(names);
  const mentions: Mention[] = [];
  for (const view of views) {
    for (let at = view.dateline; at < view.forms.length; at++) {
      const own = ownBody(view, at);
      if (own !== undefined) mentions.push(own);
      if (!DETERMINERS.has(view.lowers[at] as string) || isConjunction(view, at)) continue;
      // "The Guardian newspaper" says what a name is.
      if (starts.has(view.sentence.tokens[at]?.start ?? -1)) continue;
      const end = endOfNominal(view, at, { starts, nouns });
      if (end === undefined) continue;
      const first = view.sentence.tokens[at];
      const last = view.sentence.tokens[end];
      if (first === undefined || last === undefined) continue;
      mentions.push({
        kind: 'nominal',
        span: { start: first.start, end: last.end },
        text: view.text.slice(first.start, last.end),
        sentence: view.index,
        head: headNoun(view, end),
        ...(isPlural(last) && { isPlural: true }),
      });
    }
  }
  return mentions;
}

/** What somebody may have one of. */
const OWN_BODIES = wordSet('party club team company firm employer');

/** "His party", where no name follows that tells which. */
function ownBody({ lowers, forms, text, index, sentence: { tokens } }: SentenceView, at: number): Mention | undefined {
  const [first, noun] = [tokens[at], tokens[at + 1]];
  if (first === undefined || noun === undefined || !/^(?:his|her)$/.test(lowers[at] ?? '')) return undefined;
  if (!OWN_BODIES.has(lowers[at + 1] ?? '') || noun.deprel === 'compound' || forms[at + 2] === ',') return undefined;
  const span = { start: first.start, end: noun.end };
  return {
    kind: 'nominal',
    span,
    text: text.slice(span.start, span.end),
    sentence: index,
    head: lowers[at + 1] as string,
    isOwn: true,
  };
}

/** "They said that the company …": a "that" that opens a clause. */
const isConjunction = ({ lowers, sentence: { tokens } }: SentenceView, at: number): boolean =>
  lowers[at] === 'that' &&
  (tokens[at]?.xpos !== 'DT' || tokens[at + 1]?.xpos === 'DT' || /^NNP?S$/.test(tokens[at + 1]?.xpos ?? ''));

const isPlural = ({ xpos, text }: Token): boolean => xpos === 'NNS' || /^(?:two|both|pair|duo|couple)$/i.test(text);

/** Nouns on which names of bodies, laws, events and places are built: "trust" where a trust is named. */
function nounsOfNames(names: readonly Mention[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => {
      if (name.kind !== 'name' || name.type === 'Person' || name.type === 'Group') return [];
      const noun = nameNoun(name.text);
      return [...(noun === undefined ? [] : [noun]), ...(name.type === 'Law' ? lawNouns(name.text) : [])];
    }),
  );
}

/** "The other company", "the next president": not the one that was named. */
const OTHERS = wordSet('other others next another previous preceding');

/** "The first church" is one of several; "the first woman" says more of one who was named. */
const ORDINALS = wordSet('first second third fourth fifth');

const CLOSING = /^(?:of|in|for|and|to|is|was|that|who|which|at|on|by|with|from|said|had|has)$/;
/** Finite verbs, auxiliaries, determiners and pronouns stand in no noun phrase after its determiner: "the deal would allow the group". */
const ENDS_PHRASE = /^(?:VBD|VBZ|VBP|MD|DT|PRP|WP|WDT|WRB)$/;

interface NounsAround {
  /** Where names begin. */
  readonly starts: ReadonlySet<number>;
  readonly nouns: ReadonlySet<string>;
}

/** Index of the head noun of the phrase that the determiner at `at` opens. */
function endOfNominal(view: SentenceView, at: number, { starts, nouns }: NounsAround): number | undefined {
  if (isTwoAlone(view, at)) return at + 1;
  if (isAgeAlone(view, at)) return at + AGE_WORDS;
  if (isOneOfTwo(view, at)) return at + 1;
  const oneOf = nationalBehind(view, at) ?? partisanBehind(view, at);
  if (oneOf !== undefined) return oneOf;
  let head: number | undefined;
  const first = isAge(view, at + 1) ? at + 1 + AGE_WORDS : at + 1;
  for (let next = first; next < first + MOST_WORDS && next < view.forms.length; next++) {
    const lower = view.lowers[next] as string;
    const token = view.sentence.tokens[next] as Token;
    const based = behindBased(view, next, starts);
    if (based !== undefined) {
      next = based;
      continue;
    }
    if (isStartUp(view, next)) {
      head = next + 2;
      break;
    }
    if (starts.has(token.start) && head !== undefined) return undefined;
    if (starts.has(token.start) && view.matches[next]?.sense.form !== 'adjective' && !isShortCountry(view, next))
      return undefined;
    if (isReferring(lower, token) || (nouns.has(lower) && /^(?:NOUN|PROPN)$/.test(token.upos))) {
      head = next;
      continue;
    }
    if (head !== undefined) break;
    // "the Danish company".
    if (starts.has(token.start) && view.matches[next]?.length === 1) continue;
    if (!COMMON_WORDS.has(lower) && !TITLE_MODIFIERS.has(lower) && lower !== '-') return undefined;
    if (OTHERS.has(lower)) return undefined;
    if (CLOSING.test(lower) || ENDS_PHRASE.test(token.xpos)) return undefined;
  }
  if (head === undefined) return undefined;
  if (ORDINALS.has(view.lowers[at + 1] as string) && !isPersonNoun(view.lowers[head] as string)) return undefined;
  // "the Secretary-General"; "the company-wide plan" is none.
  if (view.forms[head + 1] === '-' && view.isGlued[head + 1]) {
    if (!/^(?:general|elect|designate)$/.test(view.lowers[head + 2] ?? '')) return undefined;
    return head + 2;
  }
  if (isNamedSo(view, { at, head, starts })) return undefined;
  const following = view.lowers[head + 1] ?? '';
  // "the company executive", "the police response": the noun goes on.
  if (view.sentence.tokens[head]?.deprel === 'compound') return undefined;
  if (COMMON_WORDS.has(following) && NOUN_LIKE.has(following)) return undefined;
  // "the city of Halm", "the group of volunteers" are no mentions of what was named before.
  return following === 'of' && !isPersonNoun(view.lowers[head] as string) && goesOn(view, head) ? undefined : head;
}

/** "the opposition Together party", "the blog Not News": a word in capitals beside the noun names another than the one before, though no name is seen in it. */
function isNamedSo(
  view: SentenceView,
  { at, head, starts }: Pick<NounsAround, 'starts'> & { readonly at: number; readonly head: number },
): boolean {
  if (view.isCapitalized || view.isUpper[head] === true) return false;
  const isNaming = (index: number): boolean =>
    view.isUpper[index] === true &&
    view.matches[index] === undefined &&
    !starts.has(view.sentence.tokens[index]?.start ?? -1) &&
    !TITLE_MODIFIERS.has(view.lowers[index] as string) &&
    !CALENDAR_WORDS.has(view.lowers[index] as string) &&
    (view.forms[index] as string) !== 'I';
  for (let index = at + 1; index < head; index++) if (isNaming(index)) return true;
  return isNaming(head + 1);
}

/** "The Oslo-based company": index of the last word of what says where it is at home. */
function behindBased(
  { lowers, sentence: { tokens } }: SentenceView,
  at: number,
  starts: ReadonlySet<number>,
): number | undefined {
  if (!starts.has(tokens[at]?.start ?? -1)) return undefined;
  const hyphen = lowers.indexOf('-', at);
  const isNear = hyphen > at && hyphen <= at + 3;
  return isNear && /^(?:based|headquartered|listed|owned)$/.test(lowers[hyphen + 1] ?? '') ? hyphen + 1 : undefined;
}

/** Whether the "of" behind a noun belongs to it, as in "accused the firm of lying" it does not. */
function goesOn({ sentence: { tokens } }: SentenceView, head: number): boolean {
  const inner = tokens[tokens[head + 1]?.head ?? -1];
  return inner?.upos !== 'VERB';
}

/** "The two are not related", "the two met": a number that stands without a noun. */
const isTwoAlone = ({ lowers, sentence: { tokens } }: SentenceView, at: number): boolean =>
  lowers[at + 1] === 'two' && /^(?:AUX|VERB|PUNCT|ADV|CCONJ)$/.test(tokens[at + 2]?.upos ?? 'PUNCT');

/** "The latter had asked": one of two who were named, without a noun. */
const isOneOfTwo = ({ lowers, sentence: { tokens } }: SentenceView, at: number): boolean =>
  lowers[at] === 'the' &&
  /^(?:latter|former)$/.test(lowers[at + 1] ?? '') &&
  /^(?:nsubj|obj|iobj|obl|nmod)/.test(tokens[at + 1]?.deprel ?? '') &&
  /^(?:AUX|VERB|PUNCT|ADV)$/.test(tokens[at + 2]?.upos ?? 'PUNCT');

/** Tokens of "45-year-old". */
const AGE_WORDS = 5;

/** "The 45-year-old was freed": an age that stands without a noun. */
const isAgeAlone = (view: SentenceView, at: number): boolean =>
  isAge(view, at + 1) && !/^(?:NOUN|PROPN|ADJ)$/.test(view.sentence.tokens[at + 1 + AGE_WORDS]?.upos ?? '');

/** "The Norwegian won", "the 30-year-old Dane": index of the word for one of a people, behind words that say more of them. */
function nationalBehind(view: SentenceView, at: number): number | undefined {
  if (view.lowers[at] !== 'the') return undefined;
  let next = isAge(view, at + 1) ? at + 1 + AGE_WORDS : at + 1;
  while (view.sentence.tokens[next]?.xpos === 'JJ' && !isOneOfNation(view, next) && next < at + MOST_WORDS) next++;
  return isOneOfNation(view, next) ? next : undefined;
}

/** Words that are a tongue or a whole people: "the French", "the Japanese", "the Swiss". */
const OF_ALL = /(?:ese|sh|ss|^french|^dutch)$/i;

/** Whether the token stands for one of a people: "the Dane", "the Norwegian" where no noun follows that it would tell of. */
function isOneOfNation({ matches, forms, sentence: { tokens } }: SentenceView, at: number): boolean {
  const [match, token, next] = [matches[at], tokens[at], tokens[at + 1]];
  if (match?.sense.list !== 'country' || match.sense.form === 'name' || OF_ALL.test(forms[at] ?? '')) return false;
  if (match.length > 1 || token === undefined || /^NNP?S$/.test(token.xpos)) return false;
  if (!/^(?:VERB|AUX|PUNCT|ADV|ADP|SCONJ|PART)$/.test(next?.upos ?? 'PUNCT') || next?.text === '-') return false;
  return /^(?:nsubj|obj|iobj|obl|nmod)/.test(token.deprel) || (next?.xpos === 'VBD' && token.deprel !== 'amod');
}

/** What the word at the end of a phrase calls the one that it speaks of. */
const headNoun = (view: SentenceView, end: number): string =>
  isOneOfNation(view, end)
    ? 'national'
    : isStartUp(view, end - 2)
      ? 'startup'
      : lemmatize((view.sentence.tokens[end] as Token).text, 'NOUN');

/** "start-up" from the token on. */
const isStartUp = ({ lowers }: SentenceView, at: number): boolean => lowers.slice(at, at + 3).join('') === 'start-up';

/** "45-year-old" from the token on. */
const isAge = ({ lowers }: SentenceView, at: number): boolean =>
  /^\d{2,3}-year-old$/.test(lowers.slice(at, at + AGE_WORDS).join(''));

/** "The US firm": a country in its letters, which stand where others have an adjective. */
const isShortCountry = ({ forms, matches }: SentenceView, at: number): boolean =>
  /^(?:[A-Z]\.?){2,3}$/.test(forms[at] ?? '') && matches[at]?.sense.list === 'country' && matches[at]?.length === 1;

const NOUN_LIKE = wordSet(
  'leadership executive executives office offices headquarters official officials member members spokesman spokeswoman supporters meeting talks building house leader leaders level system network state workers staff force forces',
);

/** "this general debate": an adjective refers to nobody, unless it stands for a noun ("the general insisted"). */
const isReferring = (lower: string, { xpos, lemma, deprel }: Token): boolean =>
  (isReferringNoun(lower) && (xpos !== 'JJ' || /^(?:nsubj|obj|iobj|obl)/.test(deprel))) ||
  (xpos === 'NNS' && (isReferringNoun(lemma) || PLURAL_NOUNS.has(lemma))) ||
  PAIRS.has(lower);

const isReferringNoun = (lower: string): boolean =>
  // "the board rejected the bid": it acts for the firm.
  lower === 'board' ||
  isPersonNoun(lower) ||
  ORGANIZATION_NOUNS.has(lower) ||
  PLACE_NOUNS.has(lower) ||
  STATE_NOUNS.has(lower);
