import { BODY_NOUNS } from '../../language/lexicons/body-nouns';
import { KIND_NOUNS } from '../../language/lexicons/kind-nouns';
import { lawNouns } from '../../language/lexicons/law-nouns';
import { ORGANIZATION_NOUNS, PERSON_NOUNS, STATE_NOUNS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import { nameNoun } from '../../language/name-noun';
import type { Mentioned } from '../../model/extraction';
import { type ChainDraft, isUntold, kindOf } from './chain-draft';
import { describingNouns } from './describing-nouns';
import { descriptionsOf } from './person-descriptions';
import { type Phrases, titlesOf, titleWords } from './person-titles';

/** Nouns that many bodies answer to; they refer only where the article has one body of any kind. */
export const VAGUE = wordSet('group organization organisation body unit side team movement business');

/** Those whose plural is the body that they fight for: "the militants". */
export const FIGHTERS = wordSet('militant rebel insurgent jihadist guerrilla extremist terrorist');

/** Nouns of units, which stand anywhere in their names. */
const UNITS = wordSet('brigade battalion regiment division squadron wing fleet corps battery flotilla');

/** Those who act for a body. */
export const BOARD = 'board';

const HAVING_BOARDS = wordSet('company media team ngo school');

/** What "the head of state" asks for. */
export const RULER = 'head of state';

/** Words of a person's titles, one set a title; empty for bodies and places, whose kind says all. */
export type Titles = readonly ReadonlySet<string>[];

/** Why a chain answers to a noun. */
export interface Answer {
  readonly titles: Titles;
  /** The article itself uses the noun of it, or its name holds it. */
  readonly isCalledSo: boolean;
}

export type Answering = ReadonlyMap<string, ReadonlyMap<ChainDraft, Answer>>;

/** Chains that a noun may refer to. */
export function indexByNoun(
  article: Mentioned,
  drafts: readonly ChainDraft[],
  nominals: Phrases['nominals'],
): Answering {
  const index = new Map<string, Map<ChainDraft, Answer>>();
  const add = (noun: string, draft: ChainDraft, answer: Answer) => {
    const chains = index.get(noun);
    if (chains === undefined) index.set(noun, new Map([[draft, answer]]));
    else chains.set(draft, answer);
  };
  for (const draft of drafts) {
    if (draft.type === 'Person') addPerson(article, { draft, nominals, add });
    else {
      for (const noun of nounsFor(draft)) add(noun, draft, { titles: [], isCalledSo: false });
      if (draft.type === 'Place' && isRuledAs(article, draft))
        for (const noun of STATE_NOUNS) add(noun, draft, { titles: [], isCalledSo: true });
      for (const noun of [...describingNouns(article, draft), ...nounsInNames(draft)])
        if (!PERSON_NOUNS.has(noun) || ORGANIZATION_NOUNS.has(noun)) add(noun, draft, { titles: [], isCalledSo: true });
    }
  }
  return index;
}

interface Person {
  readonly draft: ChainDraft;
  readonly nominals: Phrases['nominals'];
  readonly add: (noun: string, draft: ChainDraft, answer: Answer) => void;
}

/** Nouns that the article itself uses of a chain, its titles and what its names are built on. */
export function nounsByChain(answering: Answering): (draft: ChainDraft) => ReadonlySet<string> {
  const nouns = new Map<ChainDraft, Set<string>>();
  for (const [noun, chains] of answering) {
    for (const [draft, { titles, isCalledSo }] of chains) {
      if (isCalledSo || titles.length > 0) nouns.set(draft, (nouns.get(draft) ?? new Set()).add(noun));
    }
  }
  return (draft) => nouns.get(draft) ?? new Set();
}

function addPerson(article: Mentioned, { draft, nominals, add }: Person): void {
  const told = [...titlesOf({ text: article.text, nominals }, draft), ...descriptionsOf(article, draft)];
  const titles = told.map(titleWords);
  const nouns = new Set(titles.flatMap((words) => [...words]).filter((word) => PERSON_NOUNS.has(word)));
  for (const noun of nouns) add(noun, draft, { titles: titles.filter((words) => words.has(noun)), isCalledSo: false });
  if (isRuler(article.text, draft)) add(RULER, draft, { titles: [], isCalledSo: false });
}

/** "President Lee", "King Berg": whose title says that a state is theirs; a "president of the union" has none of it. */
const isRuler = (text: string, { names }: ChainDraft): boolean =>
  names.some(
    ({ titled }) =>
      titled !== undefined &&
      /^(?:President|King|Queen|Emir|Sultan|Emperor)$/.test(text.slice(titled.title.start, titled.title.end)),
  );

/** "The Danish government", "Denmark's government", "the State of Denmark": whether the article speaks of a country's rulers. */
const isRuledAs = ({ text }: Mentioned, { names }: ChainDraft): boolean =>
  names.some(
    ({ span: { start, end } }) =>
      /^(?:['’]s)? (?:government|regime|junta)\b/i.test(text.slice(end, end + 16)) ||
      /\b(?:government|state) of (?:the )?$/i.test(text.slice(Math.max(0, start - 20), start)),
  );

/** Nouns of the chain's kind, and vague ones. */
function nounsFor(draft: ChainDraft): ReadonlySet<string> {
  // A body of which nothing tells what it is may be a firm.
  const nouns = new Set(KIND_NOUNS.get(draft.names.every(isUntold) ? 'company' : (kindOf(draft) ?? ''))?.alone);
  if (draft.type === 'Organization') for (const noun of VAGUE) nouns.add(noun);
  for (const name of draft.canonicals) for (const noun of BODY_NOUNS.get(name) ?? []) nouns.add(noun);
  if (draft.type === 'Law')
    for (const spelling of draft.spellings.keys()) for (const noun of lawNouns(spelling)) nouns.add(noun);
  if (HAVING_BOARDS.has(kindOf(draft) ?? '')) nouns.add(BOARD);
  if (isPolice(draft)) nouns.add('force');
  if (kindOf(draft) === 'armed_group') for (const noun of FIGHTERS) nouns.add(`${noun}s`);
  return nouns;
}

/** "Estuary Police", "the Met Police". */
const isPolice = ({ type, spellings }: ChainDraft): boolean =>
  type === 'Organization' && [...spellings.keys()].some((spelling) => /\b(?:Police|Constabulary)\b/.test(spelling));

/** The noun that each name is built on: "union" of "National Union of Weavers", "trust" of "Fern Valley Trust". */
function nounsInNames({ type, spellings }: ChainDraft): ReadonlySet<string> {
  const nouns = new Set<string>();
  if (type === 'Person') return nouns;
  for (const spelling of spellings.keys()) {
    const noun = nameNoun(spelling);
    if (noun !== undefined) nouns.add(noun);
    if (type !== 'Organization') continue;
    const words = spelling.toLowerCase().split(/\s+/);
    const last = words.at(-1) as string;
    if (ORGANIZATION_NOUNS.has(last) || STATE_NOUNS.has(last)) nouns.add(last);
    // "3rd Brigade Combat Team"
    for (const word of words) if (UNITS.has(word)) nouns.add(word);
  }
  return nouns;
}
