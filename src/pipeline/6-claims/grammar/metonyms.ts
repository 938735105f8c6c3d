import type { Span } from '../../../model/span';
import type { Referent } from './reading';

/** The rule that links words for somebody's people or things to their owner. */
export const METONYM = 'metonym';

/** The owner as the words at `span` stand for it; a pronoun or nominal that owns ("its troops") leads on to the name behind it. */
export const standingFor = ({ chain, evidence }: Referent, span: Span): Referent => ({
  chain,
  evidence: { span, naming: { span: evidence.naming?.span ?? evidence.span, rule: METONYM } },
});

/**
 * Nouns that stand for the country or body they belong to: "Syrian troops", "NSC officials", "the Iraqi government". Persons of
 * rank are not among them: "the Syrian envoy" is someone else than Syria.
 */
export const METONYM_NOUNS: ReadonlySet<string> = new Set(
  `government junta airman sailor marine guardsman serviceman jet falcon troop force force soldier official authority administration military army navy coastguard warplane plane aircraft jet airstrike police
  delegation side team leadership regime forces troops officials authorities lawmaker diplomat negotiator leader
  executive bosses boss management board fighter militant gunman rebel militia member supporter representative staff
  officer envoy ministers minister delegate cabinet state commander unit helicopter drone artillery missile bomber gunner
  warship investigator prosecutor regulator inspector lawyer spokesman monitor observer peacekeeper worker people volunteer crew embassy
  newspaper television radio agency channel magazine broadcaster website daily member players player activist striker campaigner researcher scientist parliament tank target position stronghold base
  mediator councillor engineer technician expert manager ranger detective agent trainer firefighter medic paramedic scholar astronaut
  negotiators trooper policeman policewoman`
    .trim()
    .split(/\s+/),
);

/** Those of the nouns above that, as one person ("a Russian envoy"), are somebody and not the body. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `soldier official lawmaker diplomat negotiator leader executive boss fighter militant gunman rebel member supporter representative
  officer envoy minister delegate commander investigator prosecutor regulator inspector lawyer spokesman monitor observer peacekeeper worker
  volunteer player activist striker campaigner researcher scientist mediator councillor engineer technician expert manager ranger
  detective agent trainer firefighter medic paramedic scholar astronaut trooper policeman policewoman`
    .trim()
    .split(/\s+/),
);

/** Those of the nouns above whose people act for a body but not for a country: Norwegian rebels or papers are not Norway. */
const NOT_OF_STATES: ReadonlySet<string> = new Set(
  `rebel militant gunman fighter activist campaigner striker supporter volunteer worker researcher scientist newspaper engineer technician
  expert manager trainer scholar
  channel magazine broadcaster website daily`
    .trim()
    .split(/\s+/),
);

/** Whether people or things of this noun stand for the one they belong to. */
export const actsFor = (lemma: string, { chain }: Referent): boolean =>
  !(chain.type === 'Place' && NOT_OF_STATES.has(lemma));
