/**
 * Verbs that mean something else with a particle right after them, so that their plain frames do not hold: "holding back aid", "broke up
 * with her", "settled down with him", "backed out of the deal". Where a particle only adds to the verb ("moved back to Halm", "joined up with
 * them") the verb is not listed.
 */
const OTHER_VERBS: Readonly<Record<string, string>> = {
  back: 'away down off out',
  break: 'down off up',
  bring: 'round up',
  brush: 'aside off',
  call: 'off up',
  carry: 'off',
  fall: 'apart back down off out',
  fight: 'back off',
  get: 'away off out over',
  give: 'away out up',
  go: 'down off out over under',
  hand: 'down out',
  hit: 'back out',
  hold: 'back off out up',
  keep: 'away back off out up',
  lay: 'down off out',
  leave: 'aside behind off out',
  let: 'down off out',
  look: 'away down over up',
  make: 'off out over up',
  open: 'up',
  pass: 'away off out over up',
  pay: 'off',
  play: 'down up',
  pull: 'apart away back down off over through up',
  push: 'aside back off',
  put: 'aside away back down off out up',
  run: 'away down off out over up',
  set: 'aside back off out',
  settle: 'down',
  shake: 'off up',
  shrug: 'off',
  shut: 'off out up',
  sit: 'back down out up',
  stand: 'aside back down out up',
  stay: 'away off out up',
  strike: 'off out up',
  take: 'apart aside away back down off out up',
  talk: 'down up',
  throw: 'away off out up',
  turn: 'around away back down off out over up',
  win: 'back over round',
  write: 'down off out',
};

const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(OTHER_VERBS).map(([lemma, particles]) => [lemma, new Set(particles.split(' '))]),
);

/** Whether the word after the verb makes another verb of it. */
export const isOtherVerb = (lemma: string, next: string | undefined): boolean =>
  next !== undefined && (PARTICLES.get(lemma)?.has(next) ?? false);
