/**
 * Words that stand for each other in the patterns of the relation table, in dictionary form: `S HOLD {MEETING} with O` holds for "chaired
 * a summit with" as for "had talks with". A class is written in capitals where a verb or a noun is.
 */
const CLASSES = {
  /** Where two sides speak with each other face to face. */
  MEETING: `
    talk meeting discussion summit consultation session dialogue deliberation get-together sit-down tête-à-tête parley
    huddle
  `,
  /** Meals that people share. */
  MEAL: 'lunch dinner breakfast tea coffee supper meal drink luncheon banquet',
  /** What hosts receive guests for. */
  GATHERING: `
    talk meeting discussion summit consultation session dialogue deliberation get-together sit-down tête-à-tête parley
    huddle lunch dinner breakfast tea coffee supper meal drink luncheon banquet conversation audience reception visit
  `,
  /** What one does with a meeting. */
  HOLD: 'hold have conduct stage convene chair co-chair attend host finish complete',
  /** Where two sides speak with each other from afar. */
  CALL: 'call phone conversation videoconference teleconference video-conference phone-call telephone',
  /** What they write to each other. */
  LETTER: 'letter message telegram email e-mail note cable text postcard fax memo missive reply communiqué',
  /** Journeys that lead "to" a place. */
  JOURNEY:
    'visit trip journey pilgrimage tour flight voyage mission expedition excursion return homecoming trek crossing',
  /** What one makes "in" a place. */
  STAY: 'stay stopover stop layover sojourn holiday vacation arrival tour',
  /** What is bargained over. */
  BARGAIN:
    'merger takeover buyout acquisition contract ransom surrender price fee term terms transfer bailout swap sale',
  /** What begins or goes on with talks. */
  RESUME: `
    enter open begin start resume restart reopen relaunch launch initiate pursue continue conduct lead revive rejoin join
    advance accelerate intensify
  `,
  /** What ends them. */
  SUSPEND: 'suspend abandon quit end halt freeze leave pause interrupt conclude complete stall',
  /** What two sides have between them once they agree. */
  DEAL: `
    deal agreement accord pact treaty settlement truce ceasefire cease-fire armistice compromise understanding arrangement
    memorandum mou contract protocol convention concordat bargain tie-up lease non-aggression
  `,
  /** How they come to it. */
  REACH: `
    reach strike sign conclude ink seal finalise finalize announce agree clinch land close cut complete renew extend
    forge cement unveil formalise formalize initial have adopt make sew nail do hammer work thrash iron
  `,
  /** What one side commissions from the other. */
  ORDER: 'contract concession licence license tender order franchise deal agreement',
  /** Those who stand between two sides. */
  MEDIATOR: `
    mediator intermediary broker go-between peacemaker peace-maker arbiter arbitrator conduit middleman facilitator
    channel referee matchmaker
  `,
  /** What they stand in. */
  QUARREL: `
    dispute conflict feud row quarrel rift war standoff stand-off crisis difference spat tension fighting hostility
    impasse deadlock disagreement strife clash violence
  `,
  /** What they do. */
  BROKER: `
    mediate broker facilitate arrange negotiate arbitrate midwife orchestrate engineer sponsor secure achieve forge host
    oversee chair convene lead moderate guarantee organise organize set
  `,
  /** What comes of it. */
  PEACE: `
    talk negotiation dialogue meeting summit discussion consultation deal truce agreement ceasefire cease-fire accord
    peace armistice settlement compromise reconciliation pact exchange swap contact rapprochement
  `,
} as const;

const BY_NAME: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(CLASSES).map(([name, words]) => [name, words.trim().split(/\s+/)]),
);

/** Dictionary forms that `a|b|CLASS` of a pattern stands for. */
export const alternatives = (text: string): readonly string[] =>
  text.split('|').flatMap((word) => BY_NAME.get(word) ?? [word]);
