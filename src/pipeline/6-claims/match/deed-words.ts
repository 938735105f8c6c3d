import { phrases, words } from '../../../language/lexicons/words';
import { alternatives } from '../../../ontology/lexical-classes';

/** Words for whatever somebody has done or decided: "the move", "this decision". */
export const MOVES: ReadonlySet<string> = new Set(
  words(`move decision step action measure initiative gesture policy approach intervention crackdown stance manoeuvre maneuver change U-turn u-turn
  reversal refusal conduct behaviour behavior`),
);

/** Words for what somebody means to do. */
export const PLANS: ReadonlySet<string> = new Set(
  words(
    'plan proposal idea scheme offer bid pledge promise project blueprint intention reform suggestion demand request',
  ),
);

/** Words for what somebody has said. */
export const SAYINGS: ReadonlySet<string> = new Set(
  words(`remark comment statement speech claim assertion allegation accusation announcement threat warning outburst rhetoric apology tweet post
  message criticism explanation response answer reply word charge`),
);

/** Words for what a court has done. */
export const RULINGS: ReadonlySet<string> = new Set(words('ruling verdict judgment judgement'));

/** Words for one attack. */
export const STRIKES: ReadonlySet<string> = new Set([
  ...alternatives('ATTACK'),
  ...words('killing bloodshed carnage atrocity incident'),
]);

/** Nouns for what several agree on. */
export const SETTLEMENTS: ReadonlySet<string> = new Set(
  words('accord agreement deal pact treaty settlement truce ceasefire armistice peace talk negotiation swap exchange'),
);

/** Verbs by which their subject brings about what their object names: "announced a ban", "pushed through a law". */
export const BRINGING: ReadonlySet<string> = new Set(
  words(`announce impose introduce pass propose unveil launch plan publish make take adopt table present draft write sign enact approve order issue
  declare deliver outline release file set design back promise reveal stage hold begin start extend tighten raise give commit carry
  conduct mount seek want prepare consider offer pursue float submit air print broadcast erect build open implement enforce`),
);

/** Verbs whose subject does nothing by them that others could praise or blame. */
export const IDLE: ReadonlySet<string> = new Set(
  words(`be have seem appear remain stay become know think believe feel suffer lose fall rise face receive get need lie stand live die grow hear see
  include contain belong cost weigh number last mean exist border await hope fear like love resign quit retire win beat defeat draw score age
  wake sleep look expect understand learn find arrive celebrate mourn follow`),
);

/** Nouns of deeds with the verbs that tell them: "closed its border … the closure". */
const ROWS = phrases(`
  closure:close shut,shutdown:close shut,dismissal:dismiss sack fire axe,sacking:dismiss sack fire axe,firing:fire dismiss sack test-fire launch,
  layoff:lay cut dismiss,redundancy:cut axe dismiss lay,cut:cut slash reduce axe,cutback:cut slash reduce,reduction:cut reduce,axing:axe cut scrap,
  execution:execute hang behead,hanging:hang execute,beheading:behead,launch:launch fire test test-fire,test:test test-fire launch fire detonate,
  takeover:seize take capture acquire buy,seizure:seize take capture confiscate,capture:capture seize take,acquisition:acquire buy,
  purchase:buy purchase acquire,sale:sell auction,sell-off:sell,privatisation:sell privatise,privatization:sell privatize,
  coup:seize overthrow oust topple,putsch:seize overthrow oust topple,overthrow:overthrow oust topple,ouster:oust remove overthrow,
  removal:remove oust dismiss,attack:attack bomb shell raid strike storm shoot fire kill,assault:attack storm raid,bombing:bomb attack,
  bombardment:bomb shell,shelling:shell,raid:raid storm attack search,search:search raid,strike:strike bomb attack,airstrike:bomb strike attack,
  killing:kill murder shoot execute,murder:murder kill,massacre:massacre kill,slaying:kill murder,shooting:shoot kill,ambush:ambush attack,
  arrest:arrest detain,detention:detain arrest hold,jailing:jail imprison sentence,imprisonment:jail imprison sentence,sentence:sentence jail,
  sentencing:sentence jail,verdict:sentence jail convict acquit find rule clear,conviction:convict sentence find,
  ruling:rule uphold overturn strike order reject,judgment:rule uphold overturn strike,judgement:rule uphold overturn strike,
  acquittal:acquit clear,pardon:pardon,release:release free,expulsion:expel deport oust,deportation:deport expel,eviction:evict,
  suspension:suspend,ban:ban bar prohibit outlaw forbid,prohibition:ban prohibit outlaw,cancellation:cancel scrap,withdrawal:withdraw pull leave,
  pullout:withdraw pull,delay:delay postpone,postponement:postpone delay,increase:raise increase hike,rise:raise increase hike,
  hike:raise increase hike,invasion:invade,incursion:invade enter cross,annexation:annex,occupation:occupy seize,blockade:blockade block,
  siege:besiege surround,deployment:deploy send dispatch,demolition:demolish raze bulldoze knock,destruction:destroy raze burn,
  appointment:appoint name nominate,nomination:nominate name pick,selection:select pick choose,choice:choose pick appoint name,recall:recall,
  veto:veto block,blocking:block veto,rejection:reject refuse,recognition:recognise recognize,endorsement:endorse back,
  visit:visit travel arrive,trip:visit travel,treatment:treat beat detain,abduction:abduct kidnap seize,kidnapping:kidnap abduct seize,
  hijacking:hijack,boycott:boycott,lockout:lock,crackdown:arrest detain raid,burning:burn torch,desecration:desecrate burn vandalise,theft:steal,
  leak:leak,hack:hack,cyberattack:hack,spill:spill,dumping:dump,donation:donate give,gift:donate give,grant:grant give award,award:award give,
  rescue:rescue save,bailout:bail rescue,relocation:move relocate,reinstatement:reinstate,abolition:abolish scrap,scrapping:scrap abolish,
  repeal:repeal,relaxation:relax ease,easing:ease relax lift,lifting:lift,offensive:attack launch,dismantling:dismantle,barring:bar ban,
  disqualification:disqualify bar,exclusion:exclude bar,omission:omit drop,resettlement:resettle move,harassment:harass,torture:torture,
  abuse:abuse beat,beating:beat,stabbing:stab,poisoning:poison,assassination:assassinate kill,persecution:persecute,mistreatment:mistreat beat,
  fine:fine,penalty:fine penalise,mutiny:mutiny,rebellion:rebel,walkout:walk,test-firing:test-fire fire launch,ramming:ram,boarding:board,detaining:detain,scuttling:scuttle,jamming:jam,raising:raise
`);

/** Verbs that tell what a noun names. */
export const DEED_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ROWS.map((row) => {
    const [noun = '', verbs = ''] = row.split(':');
    return [noun, new Set(words(verbs))] as const;
  }),
);
