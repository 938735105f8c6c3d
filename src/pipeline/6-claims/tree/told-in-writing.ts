import { isReporting } from '../grammar/control-verbs';
import type { Clause, NounGroup, VerbGroup } from '../grammar/reading';
import { type ClauseTree, type Link, NONE } from './link';
import type { NounNode } from './sentence-tree';

/** What somebody says or decrees something in. */
const WRITINGS: ReadonlySet<string> = new Set(
  `statement letter report resolution declaration communique communiqué message tweet post speech address article editorial op-ed column essay
  open-letter memo memorandum note email e-mail telegram cable petition appeal call complaint lawsuit suit indictment motion order decree
  directive edict proclamation ruling verdict judgment judgement law act bill legislation ordinance fatwa manifesto video dispatch advert ad
  advertisement leaflet press-release release comment remark sermon toast reply response notice bulletin study paper dossier brief writ filing
  announcement recommendation warning ultimatum protest song`
    .trim()
    .split(/\s+/),
);

/** Verbs by which it becomes the subject's own. */
const UTTERING: ReadonlySet<string> = new Set(
  `issue release publish send write sign co-sign make give deliver post put file submit lodge pass adopt approve enact draft pen author address
  broadcast circulate hand read record launch air print run carry upload share tweet transmit cable wire dispatch present register enter
  produce compile prepare co-author coauthor sponsor table move`
    .trim()
    .split(/\s+/),
);

/** What words cannot do in earnest: "a speech attacking X" hurts nobody, and "an essay examining X" is no inquiry. */
const FIGURES: ReadonlySet<string> = new Set(
  'attack target strike hit bomb shoot beat fight kill examine investigate probe review explore scrutinise scrutinize audit look question'.split(
    ' ',
  ),
);

/**
 * "issued a statement condemning X", "a letter that urged X to …, signed by Ann Lee", "in a letter urging X to …, Ann Lee said": whose the
 * words are does what hangs on them, as far as they are said.
 */
export function toldBy(node: NounNode, verb: VerbGroup, { clauseAt }: ClauseTree): Link | undefined {
  const { phrase } = node;
  if (!WRITINGS.has(phrase.lemma) || phrase.isName || phrase.referent !== undefined) return undefined;
  if (phrase.possessor !== undefined || phrase.modifiers.length > 0 || verb.isPassive || FIGURES.has(verb.lemma))
    return undefined;
  const above = clauseAt(node.above);
  const author = above === undefined ? undefined : authorOf(node, above);
  if (above === undefined || author === undefined) return undefined;
  return {
    ...NONE,
    subject: author,
    governor: { clause: above, governance: {} },
    isConditional: above.isConditional,
  };
}

function authorOf({ phrase, preposition }: NounNode, above: Clause): NounGroup | undefined {
  if (preposition === 'in') return isReporting(above.verb.lemma) ? above.subject : undefined;
  if (preposition !== undefined || !UTTERING.has(above.verb.lemma)) return undefined;
  const isTold = (group: NounGroup | undefined): boolean =>
    group?.phrases.some(({ start }) => start === phrase.start) === true;
  if (!above.verb.isPassive) return isTold(above.object) || isTold(above.secondObject) ? above.subject : undefined;
  return isTold(above.subject) ? above.obliques.find((oblique) => oblique.preposition === 'by')?.nouns : undefined;
}
