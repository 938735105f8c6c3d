import type { Chain } from '../../../model/chain';
import type { ArgumentEvidence } from '../../../model/claim';
import type { TimeExpression } from '../../../model/mention';
import type { Span } from '../../../model/span';
import type { Sentence } from '../../../model/token';
import type { Governance } from './control-verbs';
import type { Word } from './word';

/** A thing that words of the sentence stand for, and how they do. */
export interface Referent {
  readonly chain: Chain;
  readonly evidence: ArgumentEvidence;
}

/** What is said of a name by a title, an apposition or a predicate: "the Portuguese ambassador to Chile". */
export interface Description {
  /** Common words of it in small letters, names left out: `['ambassador']`. */
  readonly words: readonly string[];
  /** Words of further offices told with it: "founder and chief executive". */
  readonly also?: readonly (readonly string[])[];
  readonly span: Span;
  /** Where it stands: before the name as title, beside it, after "is", or after "as". */
  readonly position: 'title' | 'apposition' | 'predicate' | 'as';
  /** Whether it is one of many: "a Portuguese manager". */
  readonly isIndefinite?: boolean;
  readonly possessor?: Referent;
  /** Those who own it together, where there is no one possessor: "their daughter". */
  readonly owners?: readonly Referent[];
  /** Names inside it before its noun: "Portuguese". */
  readonly modifiers: readonly Referent[];
  readonly complements: readonly Complement[];
}

/** A preposition with what it leads to. */
export interface Complement {
  readonly preposition: string;
  readonly nouns: NounGroup;
}

/** A noun phrase; indexes count tokens of the sentence, `end` excluded. Sentences make many: all are born with the same properties. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  /** Lemma of its last common noun; of a name, the name in small letters. */
  readonly lemma: string;
  /** Its determiner or possessive pronoun in small letters. */
  readonly determiner?: string | undefined;
  /** Common words before the head, in small letters. */
  readonly words: readonly string[];
  /** Words of offices joined before it: "founder and chief executive". */
  readonly also?: readonly (readonly string[])[] | undefined;
  readonly isName: boolean;
  readonly isPronoun: boolean;
  /** What the whole phrase stands for. */
  readonly referent?: Referent | undefined;
  /** Those that a plural stands for: "they", "the two men". */
  readonly members?: readonly Referent[] | undefined;
  readonly possessor?: Referent | undefined;
  /** Those who own it together, where there is no one possessor: "their support". */
  readonly owners?: readonly Referent[] | undefined;
  readonly modifiers: readonly Referent[];
  readonly descriptions: readonly Description[];
  /** "of …" right after it. */
  readonly of?: NounGroup | undefined;
  /** Prepositional phrases that hang on a common noun, where a tree was read. */
  readonly complements?: readonly Complement[] | undefined;
  /** Those of a plural that are named: "three firms, including …". */
  readonly examples?: NounGroup | undefined;
  /** Common nouns that say more of a common noun: "a conductor, the son of …". */
  readonly asides?: readonly NounPhrase[] | undefined;
  /** Whom people serve: "hackers working for …". */
  readonly principal?: NounGroup | undefined;
  /** Who made or launched what it names: "rockets fired by …", "a suit filed by …". */
  readonly maker?: NounGroup | undefined;
}

/** Noun phrases joined by "and", or one alone. */
export interface NounGroup {
  readonly kind: 'nouns';
  readonly start: number;
  readonly end: number;
  readonly phrases: readonly NounPhrase[];
}

/** A main verb with its auxiliaries. */
export interface VerbGroup {
  readonly kind: 'verb';
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** Whether it begins with a base form that takes its modal from the verb joined before ("will resign and be replaced"). */
  readonly isBare: boolean;
  /** Modal or future auxiliary in small letters: "will", "may", "be to". */
  readonly modal?: string;
  readonly adverbs: readonly string[];
}

export interface Mark {
  readonly kind: 'mark';
  readonly start: number;
  readonly end: number;
  readonly class:
    | 'preposition'
    | 'conjunction'
    | 'relative'
    | 'subordinator'
    | 'comma'
    | 'quote'
    | 'dash'
    | 'stop'
    | 'other';
  /** In small letters; prepositions of several words joined by spaces. */
  readonly text: string;
}

export interface TimeItem {
  readonly kind: 'time';
  readonly start: number;
  readonly end: number;
  readonly time: TimeExpression;
}

export type Item = NounGroup | VerbGroup | Mark | TimeItem;

/**
 * A verb with what belongs to it. A parser can fill the same shape; the frames read nothing else. All are born with the same properties, as
 * phrases are.
 */
export interface Clause {
  readonly verb: VerbGroup;
  readonly subject?: NounGroup | undefined;
  readonly object?: NounGroup | undefined;
  /** "gave Mali food": what stands beside a first object. */
  readonly secondObject?: NounGroup | undefined;
  /** Prepositional phrases after the verb, in text order. */
  readonly obliques: readonly Complement[];
  /** Words right after the verb in small letters, for particles. */
  readonly after: readonly string[];
  readonly times: readonly TimeExpression[];
  /** Times of nouns in it, not of its verb: "condemns the attack on Monday", "Saturday's attack", "after a failed bid in 2017". */
  readonly nounTimes: readonly TimeExpression[];
  /** The clause or noun that this one depends on, and what that makes of it. */
  readonly governor?: { readonly clause: Clause; readonly governance: Governance } | undefined;
  readonly isConditional: boolean;
  readonly isNegated: boolean;
  /** Tokens that it spans, governed clauses left out. */
  readonly start: number;
  readonly end: number;
}

/** A place that the text puts into another by a comma alone: "Bergen, Norway". */
export interface PlacePair {
  readonly inner: Referent;
  readonly outer: Referent;
  readonly start: number;
  readonly end: number;
}

/** A sentence as far as patterns need it. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly index: number;
  readonly words: readonly Word[];
  /** Phrases and marks in text order; appositions and brackets are folded into the phrases they belong to. */
  readonly items: readonly Item[];
  readonly clauses: readonly Clause[];
  /** Every noun phrase, those inside appositions too, with the prepositional phrases after it. */
  readonly phrases: readonly { readonly phrase: NounPhrase; readonly complements: readonly Complement[] }[];
  readonly placePairs: readonly PlacePair[];
}
