import type { Modality, Polarity } from '../../../model/claim';

/** What a governing word makes of the statement in its complement. */
export interface Governance {
  readonly modality?: Modality;
  readonly polarity?: Polarity;
  /** Whether the object of the governor, not its subject, acts in the complement ("urged X to …", "accused X of …"). */
  readonly control?: 'object';
  /** Whether its subject is the one whose words the complement is. */
  readonly speaker?: true;
  /** Whether it only denies the complement, so that to deny this in turn leaves it open ("did not deny meeting him"). */
  readonly isDenial?: true;
  /** Whether the complement states nothing at all ("came close to buying it"). */
  readonly statesNothing?: true;
}

type GovernanceRow = readonly [Governance, string];

const ROWS: readonly GovernanceRow[] = [
  [
    { modality: 'planned' },
    'plan intend commit agree vow promise pledge prepare aim hope wish decide arrange resolve seek undertake resume slate due set poise ready await look move suppose vote opt plot conspire scheme angle jostle',
  ],
  // Whoever is bribed or trained to do it has not done it yet.
  [{ modality: 'hypothetical', control: 'object' }, 'bribe train incite equip enlist'],
  // Without an object their subject acts: "wants to leave" beside "wants Bo Berg to leave".
  [{ modality: 'planned', control: 'object' }, 'want expect schedule nominate'],
  [{ modality: 'hypothetical', control: 'object' }, 'need prefer tip tout groom earmark fancy line'],
  [{ polarity: 'negative', control: 'object' }, 'ban bar forbid dissuade prohibit prevent block stop keep'],
  [
    { modality: 'hypothetical' },
    `threaten offer consider propose suggest favour favor contemplate mull ponder weigh try attempt ought discuss debate
    oppose support back resist endorse advocate champion envisage envision foresee risk entitle`,
  ],
  [{ polarity: 'negative', isDenial: true }, 'deny'],
  [{ polarity: 'negative', modality: 'planned', isDenial: true }, 'rule'],
  [{ statesNothing: true }, 'lack'],
  [{ polarity: 'negative' }, 'refuse fail decline avoid cease refrain forget neglect reject unable hesitate tire'],
  [
    { modality: 'hypothetical', control: 'object', speaker: true },
    'urge ask call order tell press pressure persuade convince push demand request beg implore advise encourage invite recommend warn require appeal oblige lobby plead enable summon command authorise authorize empower instruct direct',
  ],
  [
    { modality: 'alleged', control: 'object', speaker: true },
    'accuse blame suspect charge indict implicate criticise criticize condemn denounce',
  ],
  [
    { control: 'object' },
    `appoint name hire pick elect recruit choose tap select designate install engage employ draft assign commission contract deploy dispatch
    promote elevate bring poach force compel help allow let make permit send praise thank commend see watch credit sentence jail
    convict get induce cause provoke prompt inspire spur trick lure entice`,
  ],
  [
    { speaker: true },
    `say add announce state confirm report note explain stress declare write argue insist
    acknowledge admit concede reveal disclose reiterate emphasise emphasize predict tweet remark observe recall comment testify
    conclude believe think know understand learn find reply respond inform maintain read hear point
    recount joke quip reaffirm repeat
    contend assert counter retort complain hint indicate signal imply swear boast brag lament mention clarify specify underline underscore highlight
    caution opine muse relate confess profess proclaim pronounce confide interject volunteer shout exclaim estimate reckon forecast post email`,
  ],
  [{ modality: 'alleged', speaker: true }, 'allege claim'],
  [{ modality: 'alleged' }, 'rumour rumor'],
];

/** Complements of a verb that take another meaning than its infinitive: "agreed that", "suggested that". */
const CLAUSE_ROWS: readonly GovernanceRow[] = [
  [{ modality: 'hypothetical', speaker: true }, 'demand suggest propose hope fear urge request recommend insist'],
  [{ polarity: 'negative', speaker: true }, 'deny doubt reject dispute refute rebut'],
  [{ modality: 'alleged', speaker: true }, 'allege claim charge insinuate speculate suspect'],
  [{ speaker: true }, 'rule hold'],
];

/** Governances by lemma. @throws Error where two rows name one: the second would never count */
export const readGovernances = (rows: readonly GovernanceRow[]): ReadonlyMap<string, Governance> => {
  const table = new Map<string, Governance>();
  for (const [governance, lemmas] of rows) {
    for (const lemma of lemmas.trim().split(/\s+/)) {
      if (table.has(lemma)) throw new Error(`two governances of "${lemma}"`);
      table.set(lemma, governance);
    }
  }
  return table;
};

const OF_VERBS = readGovernances(ROWS);
const OF_CLAUSES = readGovernances(CLAUSE_ROWS);
const REPORTING = readGovernances([
  ...ROWS.filter(([governance]) => governance.speaker === true && governance.control === undefined),
  // With an infinitive they ask or plan, with a clause they tell.
  [{ speaker: true }, 'tell warn promise vow pledge agree suggest'],
]);

/** What a verb makes of the infinitive, participle or gerund that it governs; nothing where it leaves it as it is. */
export const governanceOf = (lemma: string): Governance => OF_VERBS.get(lemma) ?? {};

/** What a verb makes of a clause with a subject of its own ("denied that …"); `undefined` where it takes none. */
export const clauseGovernanceOf = (lemma: string): Governance | undefined =>
  OF_CLAUSES.get(lemma) ?? REPORTING.get(lemma);

/** Verbs of saying, whose subject may stand before or after what is said. */
export const isReporting = (lemma: string): boolean => REPORTING.has(lemma) || OF_CLAUSES.has(lemma);

/** What a noun or adjective makes of the infinitive or "of" that it governs: "a plan to …", "able to …", "suspicion of …". */
export const NOUN_GOVERNANCE: ReadonlyMap<string, Governance> = readGovernances([
  [
    { modality: 'planned' },
    'due set ready poised bound prepared plan decision agreement intention pledge promise vow deal commitment order talk negotiation discussion brink verge cusp point plot conspiracy scheme mission committed determined keen eager instruction determination resolve ambition',
  ],
  [
    { modality: 'hypothetical' },
    'likely able free certain responsibility duty obligation mandate job task role potential capacity capability power authority permission bid effort attempt offer threat proposal right ability call request demand motion campaign chance move need desire appeal wish opportunity favourite favorite readiness willingness preparedness eagerness openness aspiration candidate contender frontrunner front-runner race line position bidder option prospect hope interest pressure invitation idea possibility risk',
  ],
  [
    { polarity: 'negative' },
    'unable unwilling reluctant refusal failure inability reluctance unwillingness unreadiness',
  ],
  [{ polarity: 'negative', modality: 'hypothetical' }, 'unlikely'],
  // "a strategy to defeat it" tells what somebody means to do it by, and not that he does.
  [{ statesNothing: true }, 'strategy tactic approach struggle war battle quest formula recipe blueprint'],
  [{ modality: 'alleged' }, 'rumoured rumored reputed alleged'],
  [{}, 'quick swift prompt fast first step history habit practice record'],
]);

/** What a noun makes of the clause that tells what it is about: "rumours that …", "the possibility that …". */
const OF_NOUNS: ReadonlyMap<string, Governance> = readGovernances([
  [
    { modality: 'alleged' },
    'rumour rumor speculation report claim allegation accusation suspicion belief theory story assertion',
  ],
  [
    { modality: 'hypothetical' },
    'possibility hope fear idea suggestion notion prospect chance risk threat demand proposal likelihood hint expectation condition assumption doubt',
  ],
  [{ polarity: 'negative' }, 'denial'],
  [{}, 'evidence proof truth sign indication'],
]);

export const nounClauseGovernanceOf = (lemma: string): Governance | undefined => OF_NOUNS.get(lemma);

/** What a predicate makes of the clause that it is said of: "it is unclear whether …", "it is false that …". */
const OF_PREDICATES: ReadonlyMap<string, Governance> = readGovernances([
  [{ polarity: 'negative' }, 'false untrue'],
  [
    { modality: 'hypothetical' },
    'unclear possible likely unlikely doubtful conceivable probable plausible uncertain important essential necessary vital imperative crucial desirable urgent indispensable preferable advisable',
  ],
]);

/** Nouns of what somebody thinks of a deed that is not done: "objections to Sweden joining it", "the prospect of Sweden joining it". */
export const UNREALIZED: ReadonlySet<string> = new Set(
  `objection opposition resistance support backing prospect possibility likelihood chance risk idea notion hope fear threat proposal
  concern worry veto`
    .trim()
    .split(/\s+/),
);

/** Verbs that ask, wait or arrange "for" somebody to do something, and nouns and adjectives that do. */
export const FOR_ANOTHER: ReadonlySet<string> = new Set(
  `call press push plead beg appeal ask pray hope wait long yearn arrange wish opt lobby campaign argue demand plan intend like love want
  need time be plea request order signal chance opportunity pressure way`
    .trim()
    .split(/\s+/),
);

/** Verbs that leave it to another "on" or "to" whom they turn. */
export const RELYING: ReadonlySet<string> = new Set(['rely', 'count', 'depend', 'bank', 'look', 'turn']);

/** "It is not true that …" states nothing, whatever the predicate. */
export const predicateGovernanceOf = (lemma: string, isNegated: boolean): Governance | undefined =>
  isNegated ? { statesNothing: true } : OF_PREDICATES.get(lemma);

/** Verbs that put into the passive what people say without a name: "is believed to have met". */
export const HEARSAY: ReadonlySet<string> = new Set(
  'say report believe think understand suggest rumour rumor'.split(' '),
);

/** Verbs by which their subject speaks of what their object names. */
export const JUDGEMENT: ReadonlySet<string> = new Set(
  'thank praise welcome condemn criticise criticize denounce deplore hail applaud slam regret commend reject dismiss'.split(
    ' ',
  ),
);

const DISCUSSING: ReadonlySet<string> = new Set(['discuss', 'debate', 'review', 'describe', 'mention', 'follow']);

/** "discussed the campaign to free Halm": whoever leads it, and not those who speak of it. */
export const isDiscussed = ({ determiner, lemma }: Discussed, verb: string): boolean =>
  determiner === 'the' && UNDERTAKINGS.has(lemma) && DISCUSSING.has(verb);

interface Discussed {
  readonly determiner?: string | undefined;
  readonly lemma: string;
}

const UNDERTAKINGS: ReadonlySet<string> = new Set(
  'campaign effort fight battle struggle operation move bid plan attempt drive push'.split(' '),
);

/** Adjectives of an attempt that came to nothing. */
export const FAILED: ReadonlySet<string> = new Set(
  'failed unsuccessful abortive aborted botched thwarted foiled doomed'.split(' '),
);

/** Verbs of what one says to somebody or of somebody: "said that Norway had lied and urged Sweden to …". */
export const isAddress = (lemma: string): boolean =>
  governanceOf(lemma).speaker === true || JUDGEMENT.has(lemma) || lemma === 'threaten';
