import { isLegalPair } from '../../../ontology/checks';
import { relationType } from '../../../ontology/relations';
import type { Referent, SentenceReading } from '../grammar/reading';
import type { Word } from '../grammar/word';
import { type Candidate, standing } from './candidate';
import { denoted } from './denoted';

const DEFEATED = relationType('DEFEATED');

/** A side of a line of results, with what it scored. */
interface Side {
  readonly referent: Referent;
  readonly score: number;
  readonly end: number;
}

/** Reads results without a verb: "Halden Rovers 3, Redfield City 1", "Halden Rovers 3-1 Redfield City". */
export function matchScores({ phrases, words }: SentenceReading): readonly Candidate[] {
  const names = phrases.flatMap(({ phrase }) => {
    const [referent, ...others] = phrase.isName ? denoted(phrase) : [];
    return referent === undefined || others.length > 0 ? [] : [{ referent, start: phrase.start, end: phrase.end }];
  });
  return names.flatMap((one) => {
    const between = words.slice(one.end, one.end + 3).map(({ lower }) => lower);
    const joint = scoresBetween(between);
    if (joint === undefined && Number.isNaN(Number(between[0]))) return [];
    // The score may be read as a word of the name behind it.
    const next = names.find(({ start }) =>
      joint === undefined ? start === one.end + 2 : start === one.end || start === one.end + joint.length,
    );
    if (next === undefined) return [];
    if (joint !== undefined) return result([side(one, joint.scores[0]), side(next, joint.scores[1])], words);
    const isListed = /^[,;]$/.test(between[1] ?? '') && isBreak(words[next.end + 1]);
    return isListed ? result([side(one, Number(between[0])), side(next, Number(words[next.end]?.lower))], words) : [];
  });
}

const side = ({ referent, end }: { readonly referent: Referent; readonly end: number }, score: number): Side => ({
  referent,
  score,
  end,
});

/** "3-1" as one word or three. */
function scoresBetween(
  words: readonly string[],
): { readonly scores: readonly [number, number]; readonly length: number } | undefined {
  const whole = /^(\d{1,3})[-–](\d{1,3})$/.exec(words[0] ?? '');
  if (whole !== null) return { scores: [Number(whole[1]), Number(whole[2])], length: 1 };
  const [one = '', dash = '', other = ''] = words;
  const isScore = /^\d{1,3}$/.test(one) && /^[-–]$/.test(dash) && /^\d{1,3}$/.test(other);
  return isScore ? { scores: [Number(one), Number(other)], length: 3 } : undefined;
}

const isBreak = (word: Word | undefined): boolean => word === undefined || /^[.;:()]$/.test(word.lower);

/** Who won, where both are sides: clubs, of which one is known as such, or countries. */
function result([one, other]: readonly [Side, Side], words: readonly Word[]): readonly Candidate[] {
  if (Number.isNaN(one.score) || Number.isNaN(other.score) || one.score === other.score) return [];
  const sides = [one, other].map(({ referent: { chain } }) => chain);
  const areClubs = sides.every(({ type }) => type === 'Organization') && sides.some(({ kind }) => kind === 'team');
  const areCountries = sides.every(({ kind }) => kind === 'country');
  if (!areClubs && !areCountries) return [];
  const [winner, loser] = one.score > other.score ? [one, other] : [other, one];
  if (!isLegalPair(DEFEATED, winner.referent.chain.type, loser.referent.chain.type)) return [];
  const { start = 0, end = 0 } = words[one.end] ?? {};
  return [
    standing({
      relation: DEFEATED,
      subject: winner.referent,
      object: loser.referent,
      trigger: { start, end },
      rule: 'score:line',
    }),
  ];
}
