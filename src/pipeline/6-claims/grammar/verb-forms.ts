import { lemmatize } from '../../../language/lemmas';
import { IRREGULAR_VERBS } from '../../../language/lexicons/irregular-verbs';
import { VERB_FRAMES } from '../../../ontology/frames';
import { clauseGovernanceOf, governanceOf } from './control-verbs';

/** What the spelling of a word allows it to be as a verb; `past` may be a past tense or a participle. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** Verbs that are nouns as often: only their neighbours tell ("the US supports", "US supports for the bridge"). */
const NOUN_VERBS: ReadonlySet<string> = new Set(
  `talk strike visit attack plan call support bid sanction protest fight deal fire charge report claim vote move order raid probe ban
  fine arrest release aid fund help host head chair lead name demand request offer appeal pledge promise vow win defeat march rally trade
  work play sign bomb shell target murder hack storm force praise blame rebuke need want hope use cut rise fall increase result return
  change end start control cause cost face state stand stop study test train travel trip turn view wound share show ship search score schedule
  race question project process press post position place pick pay park note mark look loan light link lie kick joke issue interview interest
  influence impact hold hit hand guard ground group grant fuel form flood finance exercise escape drop drive draw doubt dispute delay date damage
  crash contract contact concern comment combat check challenge catch capture campaign burn break bribe boycott blast bet balance auction audit
  attempt arm approach answer alarm address abuse access act sponsor sack sentence suspect back coach captain manage partner team border
  account benefit blow board book borrow bridge burden cash chance chase crack deposit design drift dump edge estimate exchange
  export import favour favor fear feature fish flight focus gain guide harm hunt hurt judge jump kill kiss label lack land launch laugh level
  limit list love market mass master match measure mine murmur object pack paint panic pass patrol pilot pin plant plot point pool
  pose pound power prize profit pump punch push quarrel quote range rank rate reach rebel record reform refuse regret remark rent reply rescue
  research reserve respect rest review reward ride ring risk roll rule run rush sail sale sample save scale scare seal seat sense serve set shake
  shape shock shoot shop shout shut sight signal silence slip smoke sound space spark spell sport spot spread staff stage stake stall star
  station stay steal stem step stick stock strain stream stress stretch struggle surge surprise survey swap sweep swing switch tackle tax
  tear term thank tie time tip title touch tour track trap treat trick trigger trouble trust try tune twist upset value veto voice wait walk
  wash waste watch water wave welcome whip whisper worry worship wreck`
    .trim()
    .split(/\s+/),
);

/** Verbs of the news that neither the ontology nor the irregular list holds; they mark where clauses are. */
const OTHER_VERBS: ReadonlySet<string> = new Set(
  `accept achieve act adapt adjust admire advance advise affect aim airlift allow amend amount announce appear apply approve argue arrange arrive assemble
  assert assume attach attract author avoid await ban base become begin believe belong betray block board boost borrow brief brighten bury
  calculate cancel care carry cause cease celebrate change chase check circulate cite clash clean clear climb close collapse collect combine
  comment commit compare compete complain complete comply concern conclude confirm connect consider consist contact contain continue contribute
  convey cook correct cost count cover crash cross damage dance deal debate decide declare decline dedicate defend define delay delete
  deliver demonstrate deny depend describe deserve design desire detail determine develop die differ direct disagree disappear disclose discover
  discuss dismiss disrupt distribute divide dominate doubt draft earn ease echo edit emerge emphasise emphasize employ enable encourage end
  endure enforce engage enhance enjoy ensure enter escape establish estimate evacuate examine exceed exchange exclude exist expand expect
  experience explain explode explore export expose express extend face facilitate fear feature figure file finish flood flow focus follow
  force form free fuel gain gather generate grant guarantee guard guide handle happen harm hope identify ignore illustrate imagine impact
  implement imply import improve include incorporate increase indicate influence inform inherit initiate injure insist inspire install intend
  interrupt introduce invest involve issue join judge jump justify kick knock label lack last launch leak learn like limit link list live lock
  loot lose love maintain manage mark match matter mean measure mention mine miss monitor move name need notice number obey observe obtain
  occupy occur offer operate order organise organize owe pack paint park pass perform permit persuade pick pile place plan plant play please
  plunge point pose postpone pour prefer prepare present preserve press prevent print proceed process produce promise promote propose protect
  prove provide publish pull pump punish purchase pursue push qualify question quote raise range reach react realise realize rebuild receive
  recognise recognize recommend record recover reduce refer reflect refuse regard register regret relate relax rely remain remember remind remove
  rename renew repair repeat replace reply represent request require rescue resemble reserve resist resolve respect respond rest restart
  restore restrict result resume retain retreat return reveal review revise risk roll rush sail satisfy save scale schedule score scream seal
  search secure seem select separate serve settle share shift shout shut slow smile smuggle soar solve sound spark specify spread stage stand
  stare start state stay steal stop strengthen stress stretch struggle study submit suffer suggest summon supply support suppose surge surprise
  surround survive suspect switch talk target taste tend test thank torch torture total touch trace track trade train transfer transform translate
  transport travel treat tremble trigger trust try turn unite unveil update upgrade use vanish vary veto volunteer vote vow wait walk want warn
  wash waste watch wave weaken weigh welcome widen win wish witness wonder worry wound wrap yield wear withhold host
  decree detonate dispatch dock dump elaborate embark enact endanger entail erupt evade exploit falsify flee forge fulfil govern greenlight
  halt honour honor hospitalise hospitalize house inaugurate infect ink liquidate loom mobilise mobilize mourn mull negotiate notify oblige outline overturn
  perish pin pinpoint plead plummet portray practise praise pray prioritise probe prohibit prolong quell rebound recapture reconsider redouble reimburse reopen relocate reinforce
  reject relinquish replenish rescind retaliate retort rig sack salute scrap scrutinise seek shelve shield sideline sign silence simplify spearhead
  spend spur stab stall stem strip succumb surrender sustain tackle terminate topple tout trail tumble undergo undermine unearth unfold urge usher
  vandalise violate wane withdraw wrest`
    .trim()
    .split(/\s+/),
);

const IRREGULAR = readIrregular();
const BASES: ReadonlySet<string> = new Set([...IRREGULAR.values()].map(({ lemma }) => lemma));

/** Whether the word may be a verb at all. */
const isVerbLemma = (lemma: string): boolean =>
  VERB_FRAMES.has(lemma) ||
  OTHER_VERBS.has(lemma) ||
  NOUN_VERBS.has(lemma) ||
  BASES.has(lemma) ||
  clauseGovernanceOf(lemma) !== undefined ||
  Object.keys(governanceOf(lemma)).length > 0;

/** Verbs whose past is spelled as their base form. */
const UNCHANGED: ReadonlySet<string> = new Set(
  'beat bet bid broadcast burst cast cost cut hit hurt let put quit read set shed shut spend split spread thrust'.split(
    ' ',
  ),
);

/** Whether a base form may be the past as well: "beat", "quit". */
export const isUnchanged = (lemma: string): boolean => UNCHANGED.has(lemma);

/** Whether a noun of the same spelling is as usual as the verb. */
export const isNounToo = (lemma: string): boolean => NOUN_VERBS.has(lemma);

/** The verb that a form may be, by its spelling alone; `undefined` where it is none. */
export function readVerbForm(lower: string): VerbReading | undefined {
  const irregular = IRREGULAR.get(lower) ?? prefixedForm(lower);
  if (irregular !== undefined) return irregular;
  if (!/^[a-z][a-z-]+$/.test(lower)) return undefined;
  if (lower.endsWith('ing') && lower.length > 4) {
    const lemma = lemmatize(lower, 'VERB');
    return isVerbLemma(lemma) ? { lemma, form: 'gerund' } : undefined;
  }
  if (lower.endsWith('ed') && lower.length > 3) {
    const lemma = lemmatize(lower, 'VERB');
    // Unknown words in -ed are verbs far more often than not.
    return lemma === lower ? undefined : { lemma, form: 'past' };
  }
  if (isVerbLemma(lower)) return { lemma: lower, form: 'base' };
  if (lower.endsWith('s')) {
    const lemma = lemmatize(lower, 'VERB');
    return lemma !== lower && isVerbLemma(lemma) ? { lemma, form: 'third' } : undefined;
  }
  return undefined;
}

const PREFIX = /^(?:over|out|under|re|with|fore|mis|up)(?=[a-z]{3})/;

/** "overran", "retook": a past of an irregular verb behind a prefix. */
function prefixedForm(lower: string): VerbReading | undefined {
  const [prefix] = PREFIX.exec(lower) ?? [];
  const verb = prefix === undefined ? undefined : IRREGULAR.get(lower.slice(prefix.length));
  return prefix === undefined || (verb?.form !== 'past' && verb?.form !== 'participle')
    ? undefined
    : { ...verb, lemma: `${prefix}${verb.lemma}` };
}

function readIrregular(): ReadonlyMap<string, VerbReading> {
  const forms = new Map<string, VerbReading>();
  for (const line of IRREGULAR_VERBS.split('\n')) {
    const [lemma, ...others] = line.trim().split(/\s+/);
    if (lemma === undefined || lemma === '' || !/^[a-z]/.test(lemma)) continue;
    const pasts = others.filter((form) => !form.endsWith('ing') && !form.endsWith('s'));
    if (!forms.has(lemma)) forms.set(lemma, { lemma, form: 'base' });
    for (const form of others) {
      if (forms.has(form) || !/^[a-z]/.test(form)) continue;
      if (form.endsWith('ing')) forms.set(form, { lemma, form: 'gerund' });
      else if (form.endsWith('s')) forms.set(form, { lemma, form: 'third' });
      else
        forms.set(form, { lemma, form: pasts.length > 1 && form === pasts[pasts.length - 1] ? 'participle' : 'past' });
    }
  }
  return forms;
}
