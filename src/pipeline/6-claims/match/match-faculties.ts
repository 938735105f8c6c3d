import { relationType } from '../../../ontology/relations';
import type { NounPhrase, SentenceReading } from '../grammar/reading';
import { type Candidate, standing } from './candidate';

const PART_OF = relationType('PART_OF');

/** First words of what universities and hospitals consist of. */
const PARTS = /^(?:school|faculty|department|institute|centre|center|college|division|laboratory|lab|clinic|unit)$/i;

/** Reads "the School of Education at Halden University": a part of a place of learning, by its name and "at" or "of". */
export const matchFaculties = ({ phrases }: SentenceReading): readonly Candidate[] =>
  phrases.flatMap(({ phrase, complements }) => {
    const [first] = complements;
    const isBeside = first?.preposition === 'at' && first.nouns.start === phrase.end + 1;
    const whole = isBeside ? first.nouns.phrases[0]?.referent : undefined;
    const { referent } = phrase;
    if (referent === undefined || !isPart(phrase) || whole?.chain.type !== 'Organization') return [];
    if (whole.chain.kind !== 'school' || !/\buniversity\b/i.test(whole.chain.name)) return [];
    return [
      standing({ relation: PART_OF, subject: referent, object: whole, trigger: phrase.span, rule: 'place:faculty' }),
    ];
  });

const isPart = ({ isName, referent }: NounPhrase): boolean =>
  isName &&
  referent?.chain.type === 'Organization' &&
  referent.chain.name.split(/\s+/).some((word) => PARTS.test(word));
