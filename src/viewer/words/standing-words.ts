import type { OtherStanding } from '../state/filters';

/** "planned", as it stands beside a relation: "met with (planned)". */
export function standingWord(standing: OtherStanding | 'stated'): string {
  return standing === 'hypothetical' ? 'only supposed' : standing;
}

/** "Planned", as a line of the legend. */
export function standingLabel(standing: OtherStanding): string {
  const word = standingWord(standing);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
