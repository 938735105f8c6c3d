import { countryOf } from '../../language/gazetteer';
import { wordSet } from '../../language/lexicons/words';
import { CONTESTS, hasScore, isScore } from './evidence/scores';
import type { NameCandidate, Reading } from './name-candidate';
import type { SentenceView } from './sentence-view';

const SPORT_WORDS = wordSet(`
  match matches goal goals coach striker midfielder defender goalkeeper winger league season penalty referee scored scorer equaliser equalizer substitute
  football footballer cricket rugby tennis hockey basketball baseball kick-off halftime half-time fixture derby squad promotion relegation
  pitch opener header cup trophy semi-final quarter-final half-centuries
  goaltender goalie defenceman defensemen defencemen puck rink playoffs handball volleyball netball fly-half scrum touchdown quarterback
  shortstop pitcher goalscorer relegated promoted caps unbeaten loanee
  wicket innings tournament playoff play-off stoppage teammate club clubs touchline offside
`);

/** Share of sport words above which an article reports sport: one in forty. */
const LEAST_SHARE = 0.025;
const LEAST_WORDS = 5;

/** Whether the article is about a game, so that "Halm City" is a club and "Burnley" too. */
export function isSport(views: readonly SentenceView[]): boolean {
  let found = 0;
  let all = 0;
  for (const { lowers } of views) {
    all += lowers.length;
    for (const [at, lower] of lowers.entries()) if (SPORT_WORDS.has(lower) || isScore(lowers, at)) found++;
  }
  return found >= LEAST_WORDS && found / all >= LEAST_SHARE;
}

const TEAM_ENDINGS = wordSet(
  'city town county united albion wanderers rovers rangers athletic wednesday forest villa hotspur argyle',
);
const SIDES = /^(?:United|Rovers|Wanderers|Athletic|Rangers|Albion)$/;
const CLUB_CONTEXT = /^(?:from|for|by|against|of|leave|left|joined|join|with|beat|over)$/;
const PLAYS =
  /^(?:beat|have|has|sacked|sack|who|lost|won|drew|signed|face|faced|are|were|chairman|manager|striker|captain|boss|coach|owner)$/;

/** The readings of a report of sport: names of towns with a club's ending, and towns that play, are clubs; peoples are the sides of their countries. */
export function withTeams(
  candidates: readonly NameCandidate[],
  readings: ReadonlyMap<string, Reading>,
): ReadonlyMap<string, Reading> {
  const changed = new Map(readings);
  for (const candidate of candidates) {
    const reading = readings.get(candidate.key);
    if (reading !== undefined && changed.get(candidate.key) === reading)
      changed.set(candidate.key, asTeam(candidate, reading));
  }
  addShortForms(candidates, changed);
  return changed;
}

/** "City manager Ann Lee" beside "Halm City": the club, where one alone has that ending. */
function addShortForms(candidates: readonly NameCandidate[], readings: Map<string, Reading>): void {
  const teams = new Map<string, Set<string>>();
  for (const { key, words } of candidates) {
    const ending = (words[words.length - 1] as string).toLowerCase();
    if (words.length < 2 || !TEAM_ENDINGS.has(ending) || readings.get(key)?.kind !== 'team') continue;
    teams.set(ending, (teams.get(ending) ?? new Set()).add(key));
  }
  for (const { key, words } of candidates) {
    const isAlone = words.length === 1 && teams.get((words[0] as string).toLowerCase())?.size === 1;
    if (isAlone && readings.get(key) === undefined)
      readings.set(key, { type: 'Organization', kind: 'team', rule: 'short-form' });
  }
}

/** "Halm Storm", "IFK Halm": an event, a body of whatever kind or a name behind letters, before the article tells how it played. */
const mayBeSide = ({ type, kind }: Reading, words: readonly string[]): boolean =>
  words.length > 1 &&
  (type === 'Event' ||
    (type === 'Organization' && kind === 'other') ||
    (type === 'Person' && /^\p{Lu}{2,4}$/u.test(words[0] as string)));

/** "… beat Halm 34–32", "Halm beat …": what stands beside the verb of a contest in a sentence with its score. */
const playsForScore = ({ view, first, last }: NameCandidate): boolean =>
  hasScore(view) &&
  [first - 1, view.lowers[last] === 'of' ? last + 2 : last].some((at) => CONTESTS.has(view.lowers[at] ?? ''));

/** "Halm Bears" */
const isPack = (words: readonly string[]): boolean =>
  words.length > 1 && words.length < 4 && /[^s]s$/.test(words[words.length - 1] as string);

/** "Real Halm's Ann Lee" */
const ownsPlayer = ({ view: { lowers, isUpper }, last }: NameCandidate): boolean =>
  /^['’]s$/.test(lowers[last] ?? '') && isUpper[last + 1] === true && isUpper[last + 2] === true;

function asTeam(candidate: NameCandidate, reading: Reading): Reading {
  const { view, first, last, words } = candidate;
  const country = reading.kind === 'nationality' ? countryOf(reading.canonical ?? '') : undefined;
  if (country !== undefined)
    return { type: 'Place', kind: 'country', canonical: country, isDerived: true, rule: 'gazetteer:people' };
  const team: Reading = { type: 'Organization', kind: 'team', rule: 'context:sport' };
  if (mayBeSide(reading, words) && playsForScore(candidate)) return team;
  const isUntold = reading.kind === 'other' && reading.rule === 'context:organization';
  if (isUntold && (ownsPlayer(candidate) || isPack(words))) return team;
  // "Port Halm United"
  if (reading.kind === 'facility' && words.length > 1 && SIDES.test(words[words.length - 1] as string)) return team;
  if (reading.type !== 'Place' || (reading.kind !== 'city' && reading.kind !== 'region')) return reading;
  if (words.length > 1) return TEAM_ENDINGS.has((words[words.length - 1] as string).toLowerCase()) ? team : reading;
  const before = view.lowers[first - 1] ?? '';
  if (before === 'in' || before === 'at' || before === 'to' || before === 'near') return reading;
  return (CLUB_CONTEXT.test(before) &&
    !/^(?:came|travel|travelled|flew|city|town)$/.test(view.lowers[first - 2] ?? '')) ||
    PLAYS.test(view.lowers[last] ?? '') ||
    (view.forms[last] === ',' && view.lowers[last + 1] === 'who')
    ? team
    : reading;
}
