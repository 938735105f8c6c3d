import { wordSet } from '../../../language/lexicons/words';
import { relationType } from '../../../ontology/relations';
import type { NounPhrase, Referent, SentenceReading } from '../grammar/reading';
import { type Candidate, standing } from './candidate';
import { denoted, denotedBy, owners } from './denoted';

const WORKS_FOR = relationType('WORKS_FOR');
const LEADS = relationType('LEADS');

/** People of science, who work where they are; a team or group may be of anybody, so that only a school's is one of these. */
const RESEARCHERS = wordSet(
  `researcher scientist physicist biologist chemist astronomer geologist economist historian psychologist archaeologist engineer academic
  scholar epidemiologist virologist neuroscientist palaeontologist paleontologist geneticist ecologist climatologist mathematician linguist
  anthropologist sociologist botanist zoologist colleague co-worker coworker co-author student`,
);
const GROUPS = wordSet('team group lab laboratory consortium');
const AT = wordSet('at from of');
const LED = wordSet('led headed directed');

/** Reads "a team at Halden University led by Ann Lee", "Ann Lee and colleagues at Halden University", "her colleagues at Acme": she works there, and need not lead it. */
export function matchTeams({ phrases, words }: SentenceReading): readonly Candidate[] {
  return phrases.flatMap(({ phrase, complements }) => {
    const [first] = complements;
    const isBeside = first !== undefined && AT.has(first.preposition) && first.nouns.start === phrase.end + 1;
    const bodies = (isBeside ? denotedBy(first.nouns) : owners(phrase)).filter((body) => isPlaceOf(phrase, body));
    if (bodies.length === 0) return [];
    const end = isBeside ? first.nouns.end : phrase.end;
    const behind = words[end]?.lower === ',' ? end + 1 : end;
    const isLed = LED.has(words[behind]?.lower ?? '') && words[behind + 1]?.lower === 'by';
    const person = isLed ? behindBy(behind + 2) : isBeside ? companion(phrase) : undefined;
    const owner = isBeside && WORKMATES.has(phrase.lemma) ? phrase.possessor : undefined;
    const people = [...(person === undefined ? [] : denoted(person)), ...(owner === undefined ? [] : [owner])].filter(
      ({ chain }) => chain.type === 'Person',
    );
    return people.flatMap((subject) =>
      bodies.map((object) =>
        standing({
          relation: WORKS_FOR,
          subject,
          object,
          tense: 'current',
          trigger: phrase.span,
          rule: `team:${phrase.lemma}`,
        }),
      ),
    );
  });

  /** "by Dr Ann Lee": the phrase with the name, before which a title of two words may stand. */
  function behindBy(from: number): NounPhrase | undefined {
    return phrases.find(({ phrase }) => phrase.start >= from && phrase.start <= from + 2)?.phrase;
  }

  /** "Ann Lee and colleagues": who is named before them. */
  function companion({ start, lemma }: NounPhrase): NounPhrase | undefined {
    const isHers = POSSESSIVE.has(words[start]?.lower ?? '');
    if (words[start - 1]?.lower !== 'and' || !(COLLEAGUES.has(lemma) || isHers)) return undefined;
    return phrases.find(({ phrase }) => phrase.end === start - 1 && phrase.isName)?.phrase;
  }
}

/** Those who work where the other does. */
const WORKMATES = wordSet('colleague co-worker coworker');
/** They, and whom one writes with, who may be anywhere. */
const COLLEAGUES = new Set([...WORKMATES, 'co-author']);
const POSSESSIVE = wordSet('his her their');

const isPlaceOf = ({ lemma, referent, isName }: NounPhrase, { chain }: Referent): boolean =>
  !isName &&
  (referent === undefined || referent.chain.id === chain.id) &&
  chain.type === 'Organization' &&
  (RESEARCHERS.has(lemma) || (GROUPS.has(lemma) && chain.kind === 'school'));

/** Whether a candidate takes the head of a team for that of the body that the team is of. */
export const leadsOnlyTeam = (verb: Candidate, teams: readonly Candidate[]): boolean =>
  verb.relation === LEADS &&
  teams.some(
    ({ subject, object }) => subject.chain.id === verb.subject.chain.id && object.chain.id === verb.object.chain.id,
  );
