import { lookUp } from '../../language/gazetteer';
import { organizationKindOf } from '../../language/lexicons/name-heads';
import { type NameCandidate, nameCandidate, type TokenRange } from './name-candidate';
import { readByList } from './read-name';
import type { SentenceView } from './sentence-view';

/** Countries, peoples and bodies that open a longer name: "Syrian" in "Syrian Army", "UN" in "UN Panel of Experts". */
export function nestedNames(view: SentenceView, { first, last }: TokenRange): NameCandidate[] {
  for (let length = last - first - 1; length >= 1; length--) {
    const match = view.matches[first];
    const inner = match !== undefined && match.length < last - first ? match : shorterMatch(view, first, length);
    if (inner === undefined) continue;
    const { sense } = inner;
    if (sense.list !== 'country' && !(sense.kind === 'igo' && inner.length <= 2) && sense.list !== 'city') return [];
    if (sense.list === 'city' && !isSeatOfBody(view, { first, last })) return [];
    const range = { first, last: first + inner.length };
    return [nameCandidate(view, range, { reading: readByList(sense), isNested: true, isInsideName: true })];
  }
  return [];
}

/** "Tallinn Court of Appeal" tells of the city, "Tallinn Herald" does not. */
function isSeatOfBody(view: SentenceView, { first, last }: TokenRange): boolean {
  for (let at = first + 1; at < last; at++) {
    const kind = organizationKindOf(view.lowers[at] as string);
    if (kind === 'court' || kind === 'government') return true;
  }
  return false;
}

const shorterMatch = (view: SentenceView, first: number, length: number) => {
  const forms = view.forms.slice(first, first + length);
  const sense = view.matches[first]?.length === length ? view.matches[first]?.sense : readListed(forms);
  return sense === undefined ? undefined : { sense, length };
};

const readListed = (forms: readonly string[]) => (forms.length <= 3 ? lookUp(forms.join(' ')) : undefined);
