import { EVENT_NOUNS, PRODUCT_NOUNS } from '../../../language/lexicons/name-heads';
import { PLACE_NOUNS } from '../../../language/lexicons/person-nouns';
import { wordSet } from '../../../language/lexicons/words';
import type { Token } from '../../../model/token';
import type { NameCandidate } from '../name-candidate';
import { isPersonNoun } from '../person-words';
import type { Evidence } from './evidence';
import { kindOfBody } from './kind-of-body';

/** What a sentence that says what a thing is outweighs: one look of the model, and the article. */
const TOLD = 6;

/** Adds what the sentence says that the name is: "Elsdon is a small village in …", "Stillwater was the last album by …". */
export function readDescription({ view, first, last }: NameCandidate, evidence: Evidence): void {
  const { tokens } = view.sentence;
  const subject = tokens.slice(first, last).find(({ head }) => head < first || head >= last);
  if (subject?.deprel !== 'nsubj') return;
  const at = subject.head;
  const noun = tokens[at];
  if (noun?.upos !== 'NOUN' || at < last || !isCopular(tokens, at)) return;
  tellKind(noun.lemma, view.lowers[at - 1] ?? '', evidence);
}

const isCopular = (tokens: readonly Token[], noun: number): boolean =>
  tokens.some(({ head, deprel, lemma }) => head === noun && deprel === 'cop' && lemma === 'be');

/** Nouns of places and bodies that much else is too, people among them. */
const OPEN = wordSet('area body side site unit parent division arm franchise business giant outlet field development');

const ON_AIR = /^(?:radio|television|tv|fm|am|broadcast)$/;

function tellKind(noun: string, before: string, evidence: Evidence): void {
  if (OPEN.has(noun)) return;
  const body = noun === 'station' && ON_AIR.test(before) ? 'media' : kindOfBody(noun, before);
  const place = body === 'media' ? undefined : PLACE_NOUNS.get(noun);
  if ((body !== undefined || place !== undefined) && isPersonNoun(noun)) return;
  if (place !== undefined) {
    evidence.place += TOLD;
    evidence.placeKind ??= place;
    evidence.locative += 1;
  } else if (body !== undefined) {
    evidence.organization += TOLD;
    evidence.organizationKind ??= body;
  } else if (isPersonNoun(noun)) evidence.person += TOLD;
  else if (PRODUCT_NOUNS.has(noun)) evidence.product += TOLD;
  else if (EVENT_NOUNS.has(noun)) evidence.event += TOLD;
}
