import { wordSet } from '../../../language/lexicons/words';
import type { ChainId } from '../../../model/id';
import { isLegalPair } from '../../../ontology/checks';
import { relationType } from '../../../ontology/relations';
import { FORMER_WORDS } from '../../../ontology/roles';
import type { Description, Referent, SentenceReading } from '../grammar/reading';
import { memberInstead } from './affiliations';
import { type Candidate, standing } from './candidate';

const WORKS_FOR = relationType('WORKS_FOR');

/** Those who work where the one works whose they are; a lawyer, a coach or an agent need not. */
const AIDES = wordSet('deputy assistant secretary minister treasurer second-in-command');
const OFFICES = /\b(?:chief of staff|number two|finance (?:chief|director)|vice president|vice-president)$/;

/** "Lee's deputy, Bo Berg", "her chief of staff Bo Berg": he works for the one body that she serves. */
export function matchDeputies(
  { phrases }: SentenceReading,
  bodies: ReadonlyMap<ChainId, readonly Referent[]>,
): readonly Candidate[] {
  return phrases.flatMap(({ phrase: { referent, descriptions } }) => {
    if (referent?.chain.type !== 'Person' || bodies.has(referent.chain.id)) return [];
    return descriptions.flatMap((description) => {
      const object = bodyOf(description, bodies);
      if (object === undefined || !isLegalPair(WORKS_FOR, 'Person', object.chain.type)) return [];
      const phrase = description.words.join(' ');
      return [
        standing({
          relation: memberInstead({ relation: WORKS_FOR, phrase }, referent, object),
          subject: referent,
          object,
          tense: description.words.some((word) => FORMER_WORDS.has(word)) ? 'former' : 'current',
          role: { text: phrase, normalized: phrase },
          trigger: description.span,
          rule: `deputy:${description.words.at(-1) ?? ''}`,
        }),
      ];
    });
  });
}

/** The one body of the person whose aide somebody is called. */
function bodyOf(
  { possessor, words, span, complements, modifiers }: Description,
  bodies: ReadonlyMap<ChainId, readonly Referent[]>,
): Referent | undefined {
  const isAide = AIDES.has(words.at(-1) ?? '') || OFFICES.test(words.join(' '));
  if (possessor?.chain.type !== 'Person' || !isAide || modifiers.length > 0 || complements.length > 0) return undefined;
  const [body, ...others] = bodies.get(possessor.chain.id) ?? [];
  if (body === undefined || others.length > 0) return undefined;
  const naming = { span: body.evidence.naming?.span ?? body.evidence.span, rule: 'office' };
  return { chain: body.chain, evidence: { span, naming } };
}
