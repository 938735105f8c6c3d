import { STATE_NOUNS } from '../../../language/lexicons/person-nouns';
import { NOUN_FRAMES } from '../../../ontology/frames';
import { alternatives } from '../../../ontology/lexical-classes';
import { relationType } from '../../../ontology/relations';
import { METONYM_NOUNS } from '../grammar/metonyms';
import { oneOf } from '../grammar/one-of';
import type { NounPhrase } from '../grammar/reading';
import { dependents } from './dependencies';
import type { NounNode, SentenceTree } from './sentence-tree';

/** Participles whose agent is the one that what they stand on comes from. */
const MAKING: ReadonlySet<string> = new Set(
  `fire launch drop throw hurl lob file bring lodge submit publish issue release write carry conduct lead mount stage perpetrate
  commit plant broker mediate facilitate negotiate arrange sponsor engineer secure organise organize spearhead head call hold impose announce
  order level voice express send deliver make offer provide donate supply give ship fund drive pilot fly steer operate detonate claim
  unveil propose table pass adopt approve draft author pen introduce take enact`
    .trim()
    .split(/\s+/),
);

/** Whether its participle on a noun tells who is behind what the noun names. */
export const isMaking = (lemma: string): boolean => MAKING.has(lemma);

/** "rockets fired by X", "a raid carried out by X": the agent of the participle on a noun; "a raid for which X claimed responsibility". */
export function makerOf({ start, end }: NounPhrase, sentence: SentenceTree): NounNode | undefined {
  const { tree, nounsUnder } = sentence;
  for (let token = start; token < end; token++) {
    for (const told of [...dependents(tree, token, 'acl'), ...onVerbOf(token, sentence)]) {
      const { lemma = '', xpos } = tree.tokens[told] ?? {};
      const nouns = nounsUnder(told);
      if (xpos?.startsWith('VB') && isAvowal(nouns)) return nouns.find(({ relation }) => relation === 'nsubj');
      if (!/^VB[DN]$/.test(xpos ?? '') || !MAKING.has(lemma) || isSetApart(token, told, sentence)) continue;
      const by = nouns.find(({ preposition }) => preposition === 'by');
      if (by !== undefined && (xpos === 'VBN' || tree.tokens[told + 1]?.lemma === 'by')) return by;
    }
  }
  return avowerOf(end, sentence);
}

/** "died in a bombing in Halm, for which X claimed responsibility", where the tree hangs the clause on something else: of the deed named last before it. */
function avowerOf(end: number, { tree, words, nounsUnder }: SentenceTree): NounNode | undefined {
  const which = words.findIndex(({ lower }, at) => at > end && lower === 'which' && words[at - 1]?.lower === 'for');
  if (which < 0 || !isDeed(tree.tokens[end - 1]?.lemma)) return undefined;
  if (words.slice(end, which).some((_, at) => isDeed(tree.tokens[end + at]?.lemma))) return undefined;
  const verb = tree.tokens[which]?.head ?? -1;
  const nouns = verb < 0 ? [] : nounsUnder(verb);
  return isAvowal(nouns) ? nouns.find(({ relation }) => relation === 'nsubj') : undefined;
}

const isDeed = (lemma: string | undefined): boolean =>
  (NOUN_FRAMES.get(lemma ?? '') ?? []).some(({ relation }) => relation === ATTACKED);
const ATTACKED = relationType('ATTACKED');

/** "for which X claimed responsibility" */
const isAvowal = (nouns: readonly NounNode[]): boolean =>
  nouns.some(({ relation, phrase }) => relation === 'obj' && phrase.lemma === 'responsibility');

/** "condemned the raid on Halm claimed by X", where the tree hangs the participle on the verb whose object the noun is. */
function onVerbOf(token: number, { tree }: SentenceTree): readonly number[] {
  const { deprel, head = -1 } = tree.tokens[token] ?? {};
  if (deprel !== 'obj' || head < 0) return [];
  return dependents(tree, head, 'advcl').filter((at) => at > token);
}

/** Whether a comma parts a participle from a noun that it does not hang on. */
const isSetApart = (token: number, participle: number, { tree, words }: SentenceTree): boolean =>
  tree.tokens[participle]?.head !== token && words.slice(token, participle).some(({ lower }) => lower === ',');

/** Participles of what two sides come to. */
const MADE_WITH: ReadonlySet<string> = new Set(['HOLD', 'REACH'].flatMap(alternatives));
const SHARED: ReadonlySet<string> = new Set(['with', 'between']);

/** "a pact signed with X", "talks held between X and Y": what hangs on the participle belongs to the noun. */
export function sharersOf({ start, end, isName }: NounPhrase, { tree, nounsUnder }: SentenceTree): readonly NounNode[] {
  if (isName) return [];
  const found: NounNode[] = [];
  for (let token = start; token < end; token++) {
    for (const participle of dependents(tree, token, 'acl')) {
      const { lemma = '', xpos } = tree.tokens[participle] ?? {};
      if (xpos !== 'VBN' || !MADE_WITH.has(lemma)) continue;
      found.push(...nounsUnder(participle).filter(({ preposition = '' }) => SHARED.has(preposition)));
    }
  }
  return found;
}

/** Participles of those who act for somebody. */
const SERVING: ReadonlySet<string> = new Set(['work', 'act', 'fight', 'serve', 'operate']);
const FOR: ReadonlySet<string> = new Set(['for', 'on behalf of', 'under']);

/** Adjectives of those who fight for somebody. */
const LOYAL: ReadonlySet<string> = new Set(['loyal', 'faithful']);

const FIGHTERS: ReadonlySet<string> = new Set(
  'force troop soldier fighter gunman rebel insurgent militiaman militia unit guard guerrilla brigade battalion army'.split(
    ' ',
  ),
);

/** "troops loyal to the government", "fighters loyal to Bo Berg"; "militias loyal to Norway" are their own. */
const isMaster = ({ preposition, phrase }: NounNode): boolean =>
  preposition === 'to' && (phrase.referent?.chain.kind !== 'country' || STATE_NOUNS.has(phrase.lemma));

/** "hackers working for X", "gunmen fighting under X", "fighters loyal to X": whom people serve. */
export function servedBy(
  { lemma: people, start, end }: NounPhrase,
  { tree, nounsUnder }: SentenceTree,
): NounNode | undefined {
  if (!METONYM_NOUNS.has(people)) return undefined;
  for (let token = start; token < end; token++) {
    for (const participle of dependents(tree, token, 'acl')) {
      const { lemma = '', xpos } = tree.tokens[participle] ?? {};
      if (participle !== end || xpos !== 'VBG' || !SERVING.has(lemma)) continue;
      const body = nounsUnder(participle).find(({ preposition = '' }) => FOR.has(preposition));
      if (body !== undefined) return body;
    }
    for (const adjective of FIGHTERS.has(people) ? dependents(tree, token, 'amod') : []) {
      if (adjective !== end || !LOYAL.has(tree.tokens[adjective]?.lemma ?? '')) continue;
      const master = nounsUnder(adjective).find(isMaster);
      if (master !== undefined) return master;
    }
  }
  return undefined;
}

/** Participles that give what they stand on its name. */
const NAMING: ReadonlySet<string> = new Set(['know', 'call', 'name', 'dub', 'title', 'entitle', 'nickname']);

/** "the accord, known as the Halm Declaration,", "a vaccine called Corvira": the name behind the participle. */
export function namesTold(phrase: NounPhrase, { tree, nounsUnder }: SentenceTree): readonly NounNode[] {
  if ((phrase.isName && oneOf(phrase, 'apposition') === undefined) || phrase.isPronoun) return [];
  const found: NounNode[] = [];
  for (let token = phrase.start; token < phrase.end; token++) {
    for (const participle of dependents(tree, token, 'acl')) {
      const { lemma = '', xpos } = tree.tokens[participle] ?? {};
      if (xpos !== 'VBN' || !NAMING.has(lemma)) continue;
      found.push(
        ...nounsUnder(participle).filter(
          ({ phrase: name, preposition, relation }) =>
            name.isName && (lemma === 'know' ? preposition === 'as' : /^(?:obj|xcomp)$/.test(relation)),
        ),
      );
    }
  }
  return found;
}
