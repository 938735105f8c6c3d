import { ORGANIZATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import { type ChainDraft, kindOf } from './chain-draft';

type Nominal = Extract<Mention, { readonly kind: 'nominal' }>;

/** Nouns that many bodies answer to; they refer only where the article has one body of any kind. */
const VAGUE = wordSet('group organization organisation body unit side team movement business');

/** Adds definite phrases to the chains that they refer to, where exactly one that was named before fits. */
export function linkNominals(article: Mentioned, drafts: readonly ChainDraft[]): void {
  for (const mention of article.mentions) {
    if (mention.kind !== 'nominal') continue;
    const fitting = drafts.filter((draft) => isBefore(draft, mention) && fits(mention, draft, article.text));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) only.mentions.push({ mention, rule: 'nominal' });
  }
}

const isBefore = ({ names }: ChainDraft, { span }: Nominal): boolean =>
  names.some((name) => name.span.end <= span.start);

function fits(nominal: Nominal, draft: ChainDraft, text: string): boolean {
  const { head } = nominal;
  if (draft.type === 'Person') return PERSON_NOUNS.has(head) && titleHolds(draft, nominal, text);
  if (draft.type === 'Organization') {
    const kind = ORGANIZATION_NOUNS.get(head);
    if (kind === undefined) return false;
    if (VAGUE.has(head)) return true;
    return kindOf(draft) === kind || draft.names.some((name) => name.text.toLowerCase().split(/\s+/).includes(head));
  }
  if (draft.type === 'Place')
    return PLACE_NOUNS.get(head) !== undefined && PLACE_NOUNS.get(head) === kindOf(draft) && head !== 'area';
  return false;
}

/** Whether a title of the person, or an apposition to the name, has the phrase's words: "the foreign minister" and "Foreign Minister Lavrov". */
function titleHolds({ names }: ChainDraft, { text: phrase, head }: Nominal, text: string): boolean {
  const wanted = phrase.toLowerCase().split(/\s+/).slice(1);
  return names.some(({ titled, span }) => {
    const title =
      titled === undefined ? apposition(text, span) : text.slice(titled.title.start, titled.title.end).toLowerCase();
    const words = new Set(title.split(/[^\p{L}]+/u));
    return (
      words.has(head) &&
      wanted.every((word) => words.has(word) || word === 'former' || word === 'us' || word === 'u.s.')
    );
  });
}

/** What stands around a name without title, up to the next full stop or three commas: ", the head of the committee". */
function apposition(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = /(?:^|[.,;])\s*([^.,;]{0,60}),\s*$/.exec(text.slice(Math.max(0, start - 70), start))?.[1] ?? '';
  const after = /^,\s*((?:a|an|the|his|her|its|who)\s[^.,;]{0,50})/.exec(text.slice(end, end + 70))?.[1] ?? '';
  return `${before} ${after}`.toLowerCase();
}
