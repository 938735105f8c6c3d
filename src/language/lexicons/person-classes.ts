import { wordSet } from './words';

/** Our own lists of nouns for what somebody is known as, by walk of life, in small letters: those by which a later sentence calls anybody of it. */
export const PERSON_CLASSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'sport',
    wordSet(
      'striker midfielder defender goalkeeper forward winger footballer player athlete sportsman sportswoman batsman bowler cricketer golfer boxer swimmer runner sprinter cyclist skier jockey racer quarterback pitcher',
    ),
  ],
  [
    'art',
    wordSet(
      'artist painter sculptor architect musician singer songwriter rapper composer conductor pianist violinist guitarist drummer actor actress comedian filmmaker film-maker dancer choreographer celebrity star author novelist writer poet playwright screenwriter',
    ),
  ],
  [
    'business',
    wordSet(
      'businessman businesswoman entrepreneur industrialist billionaire millionaire tycoon magnate mogul oligarch financier banker investor',
    ),
  ],
  ['politics', wordSet('politician statesman lawmaker legislator congressman congresswoman')],
  ['science', wordSet('scientist academic physicist chemist biologist')],
]);

/** Parts on a field of play of which one player has one. */
export const POSITIONS = wordSet(
  'striker midfielder defender goalkeeper forward winger batsman bowler quarterback pitcher',
);
