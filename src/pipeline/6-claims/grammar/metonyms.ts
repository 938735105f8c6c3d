import { words } from '../../../language/lexicons/words';
import type { Span } from '../../../model/span';
import type { Referent } from './reading';

/** The rule that links words for somebody's people or things to their owner. */
export const METONYM = 'metonym';

/** The owner as the words at `span` stand for it; a pronoun or nominal that owns ("its troops") leads on to the name behind it. */
export const standingFor = ({ chain, evidence }: Referent, span: Span): Referent => ({
  chain,
  evidence: { span, naming: { span: evidence.naming?.span ?? evidence.span, rule: METONYM } },
});

/** People of a body or state who, as one person ("a Russian envoy"), are somebody and not the body. */
const PEOPLE: readonly string[] = words(`
  official lawmaker senator congressman parliamentarian legislator president premier chancellor ambassador diplomat negotiator leader executive boss member supporter representative envoy minister delegate regulator inspector
  lawyer spokesman monitor observer worker volunteer player activist striker campaigner researcher scientist
  soldier officer fighter militant gunman rebel commander peacekeeper general admiral colonel paratrooper commando sniper conscript recruit
  reservist infantryman cavalryman pilot gunner militiaman guerrilla insurgent jihadist extremist hitman hijacker bomber raider
  instructor adviser advisor
  colleague counterpart mediator councillor engineer technician expert manager ranger trainer firefighter medic paramedic scholar astronaut
  policewoman agent operative spy detective constable gendarme policeman trooper warden investigator prosecutor judge magistrate
  terrorist hacker sapper marksman rescuer mercenary contractor legionnaire`);

/** Bodies that go by a common noun and by whose they are. */
const BODIES_OF: readonly string[] = words(`
  government junta administration authority authorities state cabinet parliament leadership regime delegation side team management board staff
  executive bosses people crew embassy police coastguard gendarmerie military army navy force forces troop troops artillery infantry cavalry
  court tribunal jury judiciary prosecution militia
  newspaper television radio agency channel magazine broadcaster website daily`);

/** Arms and vehicles that strike for those whose they are. */
const ARMS: readonly string[] = words(`
  airman sailor marine guardsman serviceman jet falcon warplane plane aircraft airstrike helicopter gunship drone missile rocket tank position
  target stronghold base unit warship frigate destroyer submarine gunboat battleship cruiser howitzer mortar battery brigade battalion
  regiment squadron platoon garrison detachment contingent fleet flotilla corps patrol bomber fighter-bomber fighter-jet strongpoint emplacement bunker machine-gun`);

/**
 * Nouns that stand for the country or body they belong to: "Syrian troops", "NSC officials", "the Iraqi government". Persons of
 * rank are not among them: "the Syrian envoy" is someone else than Syria.
 */
export const METONYM_NOUNS: ReadonlySet<string> = new Set([
  ...PEOPLE,
  ...BODIES_OF,
  ...ARMS,
  ...words('officials ministers members players negotiators'),
]);

const PERSONS: ReadonlySet<string> = new Set(PEOPLE);

/** Whether a noun names people of a body or state, and neither it nor its arms. */
export const namesItsPeople = (lemma: string): boolean => PERSONS.has(lemma);

/** Whether a noun in the form `last` is one of those above and names one person, who is somebody and not the body: "a Russian envoy". */
export const isOnePerson = (lemma: string, last: string | undefined): boolean => last === lemma && PERSONS.has(lemma);

/** Behind a name and a hyphen, words that make it no owner: "Kenyan-led police", "Iran-backed fighters". */
export const TIES: ReadonlySet<string> = new Set(
  words(`led backed born based made trained controlled occupied held administered ruled funded financed sponsored supported allied aligned
  linked inspired affiliated speaking brokered mediated run owned built supplied armed bound wide style`),
);

/** People whose possessor suffers them, as "from" leads to those they act for: "his captors from the Front". */
export const ASSAILANTS: ReadonlySet<string> = new Set(
  words(`captor kidnapper abductor hostage-taker attacker assailant killer murderer assassin executioner torturer tormentor jailer interrogator
  poisoner shooter`),
);

/** Those of the nouns above whose people act for a body but not for a country: Norwegian rebels or papers are not Norway. */
const NOT_OF_STATES: ReadonlySet<string> = new Set(
  words(`rebel militant gunman fighter activist campaigner striker supporter volunteer worker researcher scientist newspaper engineer
  technician expert manager trainer scholar channel magazine broadcaster website daily militia militiaman guerrilla insurgent
  jihadist extremist terrorist hitman hijacker bomber raider hacker contractor lawyer`),
);

/** Those whose people act for a body but not for a person: his supporters are not he. */
const NOT_OF_PERSONS: ReadonlySet<string> = new Set(
  words('supporter activist campaigner striker volunteer colleague counterpart member player researcher scientist'),
);

/** Whether people or things of this noun stand for the one they belong to. */
export const actsFor = (lemma: string, { chain }: Referent): boolean =>
  !(chain.type === 'Place' && NOT_OF_STATES.has(lemma)) && !(chain.type === 'Person' && NOT_OF_PERSONS.has(lemma));
