import { ORGANIZATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import { type ChainDraft, firstStart, kindOf, type NameMention } from './chain-draft';

type Nominal = Extract<Mention, { readonly kind: 'nominal' }>;

/** Nouns that many bodies answer to; they refer only where the article has one body of any kind. */
const VAGUE = wordSet('group organization organisation body unit side team movement business');

/** Most chains that may answer to a noun; with more it is hopeless to find the one. */
const MOST_FITTING = 50;

/** Adds definite phrases to the chains that they refer to, where exactly one that was named before fits. */
export function linkNominals(article: Mentioned, drafts: readonly ChainDraft[]): void {
  const answering = indexByNoun(article.text, drafts);
  for (const mention of article.mentions) {
    if (mention.kind !== 'nominal') continue;
    const chains = answering.get(mention.head);
    if (chains === undefined || chains.size > MOST_FITTING) continue;
    const fitting = [...chains].filter(
      ([draft, titles]) => firstStart(draft) < mention.span.start && fits(mention, titles),
    );
    const only = fitting[0]?.[0];
    if (only !== undefined && fitting.length === 1) only.mentions.push({ mention, rule: 'nominal' });
  }
}

/** Words of a person's titles, one set a title; empty for bodies and places, whose kind says all. */
type Titles = readonly ReadonlySet<string>[];

/** Chains that a noun may refer to. */
function indexByNoun(
  text: string,
  drafts: readonly ChainDraft[],
): ReadonlyMap<string, ReadonlyMap<ChainDraft, Titles>> {
  const index = new Map<string, Map<ChainDraft, Titles>>();
  const add = (noun: string, draft: ChainDraft, titles: Titles) => {
    const chains = index.get(noun);
    if (chains === undefined) index.set(noun, new Map([[draft, titles]]));
    else chains.set(draft, titles);
  };
  for (const draft of drafts) {
    if (draft.type === 'Person') addPerson(text, draft, add);
    else for (const noun of nounsFor(draft)) add(noun, draft, []);
  }
  return index;
}

function addPerson(
  text: string,
  draft: ChainDraft,
  add: (noun: string, draft: ChainDraft, titles: Titles) => void,
): void {
  const titles = [...new Set(draft.names.map((name) => titleText(text, name)))].map(
    (title) => new Set(title.split(/[^\p{L}]+/u)),
  );
  const nouns = new Set(titles.flatMap((words) => [...words]).filter((word) => PERSON_NOUNS.has(word)));
  for (const noun of nouns)
    add(
      noun,
      draft,
      titles.filter((words) => words.has(noun)),
    );
}

const NOUNS_BY_KIND = nounsByKind();

function nounsByKind(): ReadonlyMap<string, readonly string[]> {
  const nouns = new Map<string, string[]>();
  for (const [noun, kind] of [...ORGANIZATION_NOUNS].map(([word, kind]) => [word, `Organization ${kind}`] as const))
    push(nouns, kind, noun);
  for (const [noun, kind] of [...PLACE_NOUNS].map(([word, kind]) => [word, `Place ${kind}`] as const))
    push(nouns, kind, noun);
  return nouns;
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Nouns of the chain's kind, vague ones, and those in the name itself. */
function nounsFor(draft: ChainDraft): ReadonlySet<string> {
  const nouns = new Set(NOUNS_BY_KIND.get(`${draft.type} ${kindOf(draft)}`) ?? []);
  nouns.delete('area');
  if (draft.type !== 'Organization') return nouns;
  for (const noun of VAGUE) nouns.add(noun);
  for (const spelling of draft.spellings.keys()) {
    for (const word of spelling.toLowerCase().split(/\s+/)) if (ORGANIZATION_NOUNS.has(word)) nouns.add(word);
  }
  return nouns;
}

/** Whether one title has all the phrase's words: "the foreign minister" and "Foreign Minister Lavrov". */
function fits({ text }: Nominal, titles: Titles): boolean {
  if (titles.length === 0) return true;
  const wanted = text.toLowerCase().split(/\s+/).slice(1);
  return titles.some((words) =>
    wanted.every((word) => words.has(word) || word === 'former' || word === 'us' || word === 'u.s.'),
  );
}

/** Title of a name, or what stands around it between commas: ", the head of the committee". */
function titleText(text: string, { titled, span: { start, end } }: NameMention): string {
  if (titled !== undefined) return text.slice(titled.title.start, titled.title.end).toLowerCase();
  const before = /(?:^|[.,;])\s*([^.,;]{0,60}),\s*$/.exec(text.slice(Math.max(0, start - 70), start))?.[1] ?? '';
  const after = /^,\s*((?:a|an|the|his|her|its|who)\s[^.,;]{0,50})/.exec(text.slice(end, end + 70))?.[1] ?? '';
  return `${before} ${after}`.toLowerCase();
}
