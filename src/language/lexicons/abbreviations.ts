import { wordSet } from './words';

/** Our own list: abbreviations that go before a name, without their full stop, in lower case; they never end a sentence. */
export const TITLE_ABBREVIATIONS = wordSet(`
  mr mrs ms mx dr prof rev revd fr hon rt st ste sen sens rep reps gov govs gen lt maj col cpt capt cpl sgt pvt adm cmdr cdr
  brig pres supt insp det amb atty messrs mme mlle ald pastr sr. cong dep spc pfc cfc tsgt ssgt msgt ltc ltg smt shri adv dy asst assoc cllr comr comdr lieut ens
`);

/** States of the United States. */
const STATES = `
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex
  va vt wash wis wyo
`;
/** Those that may stand last: "Acme Inc.", "Bo Berg Jr.", "Oak Ave." */
const LAST = `
  inc ltd corp co bros plc llc llp etc jr sr esq ph.d m.d b.a m.a b.sc m.sc ll.b ave blvd rd sq bn bln mln trn est ret
`;

/** Our own list: further abbreviations that keep their full stop, in lower case, without it. */
export const ABBREVIATIONS = wordSet(
  STATES,
  LAST,
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  cos dept univ assn natl intl govt
  no nos vol vols fig figs art arts sec ch para pp ed eds approx min max vs al cf ca viz
  hwy mt ft bldg tn cap dist`,
);

/** Our own list: abbreviations that may end a sentence, so that a capital after them decides. */
export const FINAL_ABBREVIATIONS = wordSet(STATES, LAST, 'a.m p.m u.s u.k u.n u.s.a d.c e.u u.a.e');
