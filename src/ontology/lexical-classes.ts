const MEETING = `
  talk meeting discussion summit consultation session deliberation get-together sit-down tête-à-tête tete-a-tete
  one-on-one parley huddle
`;
const MEAL = 'lunch dinner breakfast tea coffee supper meal drink luncheon banquet';
const GIFT = `
  arms weapon weaponry rifle pistol ammunition munition launcher gear kit equipment uniform helmet vest truck
  radio aid relief food medicine supply supplies assistance help vaccine blanket tent water grain rice flour wheat
  fuel generator ambulance pump boat parcel shelter clothing mask oxygen ventilator bed bandage drug antibiotic
  insulin syringe tonne ton crate cow seed fertiliser fertilizer computer laptop book bus lifeboat hospital
`;

/**
 * Words that stand for each other in the patterns of the relation table, in dictionary form: `S HOLD {MEETING} with O` holds for "chaired
 * a summit with" as for "had talks with". A class is written in capitals where a verb or a noun is.
 */
const CLASSES = {
  /** Where two sides speak with each other face to face. */
  MEETING,
  /** Meals that people share. */
  MEAL,
  /** What hosts receive guests for. */
  GATHERING: `${MEETING} ${MEAL} conversation audience reception visit`,
  /** What one does with a meeting. */
  HOLD: 'hold have conduct stage convene chair co-chair attend host finish complete',
  /** Where two sides speak with each other from afar. */
  CALL: 'call phone conversation videoconference teleconference video-conference phone-call telephone link-up linkup videolink hook-up',
  /** What they write to each other. */
  LETTER: 'letter message telegram email e-mail note cable text postcard fax memo missive reply communiqué',
  /** What people are put out of. */
  SEAT: `
    squad team side line-up lineup cabinet government administration office post position job role seat list ballot board council committee
    commission panel party membership leadership command power chair presidency chairmanship captaincy ministry parliament faculty staff
    coalition caucus ticket slate payroll register union force service army police club league delegation
  `,
  /** Journeys that lead "to" a place. */
  JOURNEY:
    'visit trip journey pilgrimage tour flight voyage mission expedition excursion return homecoming trek crossing',
  /** What one makes "in" a place. */
  STAY: 'stay stopover stop layover sojourn holiday vacation arrival tour',
  /** How long somebody holds a post. */
  TENURE: 'tenure term stint spell time year decade month season day era reign period',
  /** What one side does to the other in a contest. */
  CONTEST: `
    beat defeat thrash edge eliminate face play meet host stun upset overcome rout trounce crush hammer outclass outplay topple
    dispatch down oust overpower sink demolish dethrone
  `,
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
    memorandum mou contract protocol convention concordat bargain lease non-aggression
  `,
  /** How they come to it. */
  REACH: `
    reach strike sign conclude ink seal finalise finalize announce agree clinch land close cut complete renew extend
    forge cement unveil formalise formalize initial have adopt make sew nail do hammer work thrash iron
  `,
  /** What two sides have with each other in peace. */
  TIES: 'tie ties relation relations relationship',
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
  /** Verbs that say no more than that their subject does what their object names: "voice criticism". */
  DO: `
    make give offer voice express issue deliver launch level direct aim mount stage hold lead head spearhead organise organize
    join begin start continue renew repeat reiterate restate intensify lodge register extend show demonstrate signal display
    reaffirm unleash publish have maintain wage pursue share fire
  `,
  /** Verbs by which one thinks of doing it. */
  CONSIDER: 'consider mull weigh contemplate ponder propose',
  /** Verbs by which one means to do it. */
  PREPARE: 'plan prepare schedule promise vow ready draft',
  /** Verbs whose subject gets what their object names: "draw criticism". */
  GET: `
    receive get win gain earn attract draw face meet suffer incur encounter secure obtain enjoy have take collect garner
    provoke prompt trigger elicit invite
  `,
  /** Verbs by which money changes hands. */
  GIVE: `
    give hand grant award donate contribute provide offer send pour pump inject plough plow sink channel funnel steer
    transfer wire lend loan advance extend bequeath leave allocate allot assign earmark commit release disburse slip put
    raise distribute dedicate approve deposit
  `,
  /** Verbs by which goods do. */
  SEND: `
    send deliver ship supply give hand provide donate transfer smuggle fly rush truck airlift run funnel slip bring
  `,
  /** What armies and those in need are given, and no army is sent with. */
  GOODS: `
    ${GIFT}
    gun bullet missile rocket mortar shell grenade explosive doctor nurse medic surgeon firefighter rescuer sack
  `,
  /** Those of them that nobody is shot with, as "took fire" is. */
  GIFT,
  /** What an army is given, or sent with. */
  MACHINE: 'tank howitzer drone jet aircraft plane helicopter warship frigate artillery radar battery vehicle',
  /** Attacks with arms, and what they are done with at once. */
  ATTACK: `
    attack strike airstrike raid assault offensive bombing bombardment shelling ambush incursion onslaught
    barrage shooting cyberattack massacre blitz blast explosion counterattack counteroffensive
  `,
  /** What one asks of somebody who can give or do it, as nobody can his own release. */
  FAVOUR: `
    help support assistance aid advice opinion view guidance cooperation co-operation approval permission consent authorization authorisation
    blessing intervention mediation protection resignation withdrawal departure retreat backing endorsement participation involvement patience
    forgiveness apology pardon clemency concession assurance guarantee surrender compliance obedience loyalty vote promise commitment pledge
    explanation answer clarification suggestion service favour favor mercy
  `,
  /** What nobody is called but in blame. */
  INSULT: `
    smuggler
    liar coward traitor thief crook fraud hypocrite criminal thug bully tyrant dictator terrorist murderer racist fascist fool
    gangster clown charlatan sham charade circus shambles mess fiasco debacle catastrophe travesty affront provocation blunder
    folly stain disgrace shame scandal farce failure disaster outrage insult betrayal stunt joke danger threat menace mistake
    tragedy embarrassment nonsense rubbish incompetent corrupt dishonest irresponsible reckless shameful disgraceful
    unacceptable unfit cruel cowardly heartless illegal unlawful wrong misleading absurd ridiculous appalling outrageous
    scandalous immoral inhumane inhuman barbaric regrettable deplorable despicable damning disgusting abhorrent unjust unfair callous
    cynical foolish stupid laughable pathetic indefensible intolerable inexcusable unforgivable illegitimate hypocritical
    deceitful inept useless hopeless arrogant sexist authoritarian draconian heavy-handed disproportionate provocative
    premature hasty excessive unwarranted unjustified unreasonable unhelpful baseless groundless tantrum gimmick ploy fairy_tale
    witch_hunt witch-hunt show_trial power_grab fabrication
    theatre theater pantomime carousel blackmail extortion piracy bullying lunacy madness insanity hypocrisy own_goal
    short-sighted vile heinous monstrous brutal savage unworthy undemocratic unpatriotic naive divisive counterproductive
    non-starter slap insulting offensive hurtful misguided ill-informed ill-judged ill-conceived ill-advised ill-timed flawed one-sided
    discriminatory xenophobic antisemitic islamophobic homophobic transphobic misogynistic misogynist repugnant repulsive unconscionable unhinged
    delusional feeble toothless half-hearted unworkable unaffordable unrealistic ruinous suicidal self-defeating amateurish tone-deaf
    petty vindictive spiteful malicious vandalism censorship propaganda smear slander falsehood tyranny daylight_robbery highway_robbery cover-up
    whitewash smokescreen fairytale fudge cop-out sell-out sellout hoax land_grab cash_grab point-scoring opportunist opportunism cronyism nepotism
    profiteering scaremongering fearmongering populism demagogue demagoguery demagogy bigot extremist puppet stooge quisling turncoat crony war_criminal
    monster barbarian cowardice negligent incompetence dereliction laughing_stock laughing-stock rip-off scam swindle blackmailer
    bitter_blow body_blow hammer_blow cruel_blow devastating_blow huge_blow backward_step retrograde_step dangerous_precedent
    dangerous_step false_economy missed_opportunity wasted_opportunity kangaroo_court puppet_state police_state pariah rogue_state hatchet_job knee-jerk
    high-handed autocratic repressive oppressive vicious sinister dishonourable dishonorable despotic fascistic deceptive duplicitous disingenuous mendacious
    ungrateful unprofessional thuggish chilling sickening shocking horrifying horrific horrendous dreadful awful terrible shambolic woeful dismal lamentable
    pitiful contemptible unbecoming undignified disrespectful condescending patronising patronizing insensitive tasteless crass farcical nonsensical
    illogical irrational unconstitutional anti-democratic inflammatory incendiary bellicose belligerent warmongering warmonger imperialist colonialist
    vandal hooligan
    relic anachronism throwback lackey pawn vassal mouthpiece bluff sideshow thuggery
  `,
  /** Those of them that nothing is called but what somebody does of his own will: "it is shameful that …". */
  SHAME: `
    shameful disgraceful unacceptable outrageous appalling scandalous irresponsible reckless disgrace scandal outrage deplorable damning
    hypocritical absurd intolerable inexcusable unforgivable immoral cynical despicable disgusting indefensible unlawful
  `,
  /** What nobody is called but in praise. */
  PRAISE: `
    hero heroine milestone triumph breakthrough inspiration visionary trailblazer masterpiece godsend lifesaver saviour savior
    courageous brave excellent brilliant wonderful outstanding exemplary admirable commendable heroic superb magnificent
    praiseworthy ground-breaking groundbreaking game-changer giant role_model legend pioneer beacon landmark historic_step important_step
    positive_step welcome_step big_step bold_step major_step good_step step_forward great_leader true_leader true_friend great_friend statesman stateswoman
    historic_victory big_victory great_victory historic_win exceptional remarkable impressive inspiring inspirational fantastic terrific marvellous
    invaluable tireless selfless principled far-sighted
  `,
  /** Qualities that nobody is said to have but in blame. */
  VICE: `
    cowardice barbarity barbarism brutality cruelty savagery inhumanity hypocrisy arrogance callousness depravity greed dishonesty
    cynicism intransigence recklessness incompetence ineptitude negligence treachery bigotry malevolence contempt disregard
  `,
  /** Qualities that nobody is said to have but in praise. */
  VIRTUE: 'courage bravery heroism valour valor gallantry selflessness generosity professionalism steadfastness',
} as const;

const BY_NAME: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(CLASSES).map(([name, words]) => [name, words.trim().split(/\s+/)]),
);

/** Dictionary forms that `a|b|CLASS` of a pattern stands for. */
export const alternatives = (text: string): readonly string[] =>
  text.split('|').flatMap((word) => BY_NAME.get(word) ?? [word]);
