import type { Modality, Polarity } from '../model/claim';
import type { EntityType, OrganizationKind } from '../model/entity';

/** Where a relation stands in legends and filters. */
export const RELATION_FAMILIES = [
  'diplomacy',
  'conflict',
  'law',
  'office',
  'business',
  'kinship',
  'place',
  'sport',
] as const;
export type RelationFamily = (typeof RELATION_FAMILIES)[number];

/** Category and Goldstein-like score (−10 … +10) of PLOVER, the successor of CAMEO. */
export interface PloverCategory {
  readonly category: string;
  readonly score: number;
}

/**
 * Title nouns that put a person (or body) into a relation with what they serve: "spokesman for X", "X President Y".
 * Phrases are in small letters and singular; the longest one that a title ends in counts.
 */
export interface RoleGroup {
  readonly phrases: readonly string[];
  /** What is served; the relation's own range where absent. */
  readonly serves?: readonly EntityType[];
  /** Kinds that a body served must be of: a candidate is a member of a party, not of the senate. */
  readonly servesKinds?: readonly OrganizationKind[];
  /** Types of those who hold it, where narrower than the relation's domain. */
  readonly heldBy?: readonly EntityType[];
  /** Prepositions that lead to what is served. Default "of", "for", "at", "with". */
  readonly prepositions?: readonly string[];
  /**
   * For the first office of a body or state: the relation of the offices below it, which "deputy" before the phrase or a
   * sub-unit makes of it ("deputy prime minister", "finance chief").
   */
  readonly subordinate?: string;
  /**
   * `state`: an office of a country, which may go unnamed where one country alone acts ("the government of President X");
   * `form`: a rank or form of address, which yields to another role in the same title ("chairman Justice X"); `modifier`: stands before another noun ("a Lisbon-based firm");
   * `agent`: the name before it, or whose it is, is the relation's subject ("a Norway-backed militia", "her predecessor").
   */
  readonly sort?: 'state' | 'form' | 'modifier' | 'agent';
  /** Whether the phrases state another relation first, and this one where nothing is served in that: "a veteran of the Fjord War". */
  readonly isBeside?: true;
}

/**
 * A pattern in the notation of `parse-frame.ts`, read by whatever matcher the pipeline has: `S meet with O`,
 * `S hold {talk|meeting} with O`, `{meeting} between S+O`, `S's {arrest} of O`.
 */
export type FramePattern =
  | string
  | {
      readonly pattern: string;
      /** Types of the ends where narrower than the relation's. */
      readonly subject?: readonly EntityType[];
      readonly object?: readonly EntityType[];
      /**
       * `passive` where the verb stands in the passive and its subject is the pattern's ("was born in"); `active` where a frame without
       * object means something else there ("hands over to", but not "was handed over to").
       */
      readonly voice?: 'passive' | 'active';
      /** What the words alone make of the statement: "bid for" plans. */
      readonly modality?: Modality;
      readonly polarity?: Polarity;
      /** Whether it holds whatever becomes of what the verb tells: "under a deal with Norway, Acme will …". */
      readonly given?: true;
      /** Whether it holds, asserted, only as long as the deed is not done: whoever means to sell Acme owns it. */
      readonly untilDone?: true;
      /** Adverbs of which the verb must have one: "jointly". */
      readonly adverbs?: readonly string[];
      /** Nouns of which the subject must be one, for its owner: "Norwegian troops"; with `*` for subject, whoever owns it. */
      readonly through?: readonly string[];
      /** What the noun of the frame must be about, by a word before it or after "on", "over", "about", "for": "pay talks". */
      readonly about?: readonly string[];
      /** What the object, or who stands in the direct place, must be called by the words around the name: "the incumbent, Ann Lee". */
      readonly called?: readonly string[];
      /** What the subject must be called by the words around its name: "her lawyer, Ann Lee". */
      readonly calling?: readonly string[];
      /** Whether no infinitive may hang on the verb: "called on Ann Lee", but not "called on Ann Lee to resign". */
      readonly alone?: true;
      /** Kinds of bodies that the subject must be one of: a court fines, and convicts by it. */
      readonly subjectKinds?: readonly OrganizationKind[];
      /** Kinds that the subject must not be of: clubs release players. */
      readonly exceptKinds?: readonly (OrganizationKind | 'city' | 'country')[];
      /** Kinds that a body in the object must be of; those without a kind of body, as people, always fit. */
      readonly objectKinds?: readonly OrganizationKind[];
      /** Whether nothing of theirs will do, though what is done to it is done to them in the relation: "recognised Norway". */
      readonly itself?: true;
      /** Verbs that the clause after "that" must have one of; in its passive the agent is meant. */
      readonly deeds?: readonly string[];
      /** Auxiliaries that the clause after "that", else the verb, must have one of, `bare` for its base form: "insisted that X leave", "will be in X". */
      readonly modal?: readonly string[];
    };

/**
 * Nouns that name what a relation tells: "criticism of O". All that English does with such a noun follows: whose it is, who gives,
 * gets or suffers it, and what is said in the course of it.
 */
export interface ActNouns {
  /** In small letters and singular, parted by blanks. */
  readonly nouns: string;
  /** Prepositions that lead from the noun to the object, parted by one blank. */
  readonly to: string;
  /** Verbs that do it beside the general ones, parted by blanks: "impose sanctions". */
  readonly verbs?: string;
  /** Whether it is done to the object, so that "O's dismissal by S" is the object's. */
  readonly undergone?: true;
  /** Whether people say or do other things in the course of it: "he said in a swipe at O". */
  readonly within?: true;
  /** Types of the ends where narrower than the relation's. */
  readonly subject?: readonly EntityType[];
  readonly object?: readonly EntityType[];
  /** Kinds that a body in the subject, in the object must be of. */
  readonly subjectKinds?: readonly OrganizationKind[];
  readonly objectKinds?: readonly OrganizationKind[];
}

/**
 * A sentence and the claims of this relation that it gives, as `Subject → Object`, with polarity or modality after a colon
 * where it is not positive and asserted: `A → B: negative planned`. None for a sentence that gives none.
 */
export type RelationExample = readonly [text: string, ...claims: string[]];

/** One relation type: all that the product knows about it. A new relation is one new entry. */
export interface RelationEntry {
  /** "met with": subject before, object after. */
  readonly label: string;
  /** Read from the object: "was visited by". The same as `label` where symmetric. */
  readonly inverse: string;
  readonly symmetric: boolean;
  readonly domain: readonly EntityType[];
  readonly range: readonly EntityType[];
  readonly family: RelationFamily;
  readonly plover?: PloverCategory;
  /** Wikidata properties, nearest first. */
  readonly wikidata?: readonly string[];
  /** Schema of FollowTheMoney at export. */
  readonly followTheMoney: string;
  /** Whether claims carry role and tense. */
  readonly office: boolean;
  /** Whether the object says where the subject is at home: two namesakes at home in two countries are two. */
  readonly home?: boolean;
  /** Whether a role in it has one holder at a time: two presidents of one country contradict each other. */
  readonly single?: boolean;
  /** Name of the relation that contradicts it between the same ends; named on one of the two. */
  readonly opposite?: string;
  /** Name of the relation that a clause does not tell where it tells this one of the same ends: a call is no meeting. */
  readonly insteadOf?: string;
  readonly roles?: readonly RoleGroup[];
  readonly frames?: readonly FramePattern[];
  /** Nouns that name what it tells, from which further patterns follow. */
  readonly acts?: readonly ActNouns[];
  /** Whether what is done to something of theirs is done to them: "backed Norway's plan" beside "backed Norway". */
  readonly ofTheirs?: boolean;
  /** Whether it asks who did something: of a deed without a doer it tells none. */
  readonly isInquiry?: boolean;
  /** What those do who do it to each other, for whom "A and B met" is enough: `talk`, unless it was with others; `work`, which is with others mostly. */
  readonly mutual?: 'talk' | 'work';
  /** Whether its ends come to a settlement by it or work for one, so that a deal told next is theirs. */
  readonly settles?: boolean;
  /** What it shows the subject to think of what the object did, or to do to him for it: "criticised", "praised", "sued X for …". */
  readonly judges?: 'blame' | 'praise' | 'harm';
  /** Whose office of which the sentence tells is over by it: who resigned, who was dismissed. */
  readonly endsOfficeOf?: 'subject' | 'object';
  /** Whether it is done with arms though it is no fighting: aid from the air. */
  readonly byArms?: boolean;
  /** Whether a nation before the noun for who does it tells only where he is from: "the Bulgarian lender Acme". */
  readonly isAbroad?: boolean;
  /** Whether somebody is brought or goes somewhere by it. */
  readonly isJourney?: boolean;
  /** Whether it is done to people, so that whoever suffers it "along with" another does as well. */
  readonly doneToPeople?: boolean;
  /** Whether the object is where the subject goes: "visited US soldiers" is no visit to the country. */
  readonly toPlace?: boolean;
  /** Whether its object can answer for itself: a country that acts, but no town. */
  readonly toActor?: boolean;
  /** Whether it is done to people themselves: the arrest of Norway's minister is no arrest of Norway. */
  readonly personal?: boolean;
  /** Whether the people whom the subject does it with do it too: "visited Oslo with Ann Lee". */
  readonly companions?: boolean;
  /** Whether "we" who did it are the body of the one who speaks for it: "We bought Acme," its chief executive said. */
  readonly byBody?: boolean;
  /** Kinds of bodies for which a bare "Ann Lee of X" or "X's Ann Lee" states the relation. */
  readonly affiliation?: readonly OrganizationKind[];
  /** Kinds of bodies that a possessive alone puts into their owner: "Norway's Health Directorate". */
  readonly possessed?: readonly OrganizationKind[];
  /** Whether a demonym that names no employer states it: "the Danish coach of X", but not "the Danish ambassador". */
  readonly demonym?: boolean;
  readonly examples: readonly RelationExample[];
}

/** Everyone who can act. */
export const ACTORS: readonly EntityType[] = ['Person', 'Organization', 'Place', 'Group'];
