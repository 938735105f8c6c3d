import { wordSet, words } from './words';

/** Those who have clients, wherever they work. */
export const LAWYERS = wordSet('lawyer attorney barrister solicitor counsel advocate');

/** Parts on a field of play of which one player has one. */
export const POSITIONS = wordSet(
  'striker midfielder defender goalkeeper forward winger batsman bowler quarterback pitcher',
);

/** Our own lists of nouns for what somebody is known as, by walk of life, in small letters: those by which a later sentence calls anybody of it. */
export const PERSON_CLASSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'sport',
    new Set([
      ...POSITIONS,
      ...words(
        'footballer player athlete sportsman sportswoman cricketer golfer boxer swimmer runner sprinter cyclist skier jockey racer',
      ),
    ]),
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
  [
    'science',
    wordSet('scientist academic physicist chemist biologist researcher scholar historian professor philosopher'),
  ],
  [
    'press',
    wordSet(
      'journalist reporter correspondent columnist editor broadcaster presenter anchor commentator blogger photographer photojournalist cameraman',
    ),
  ],
  ['clergy', wordSet('archbishop bishop priest vicar pastor rabbi imam cleric ayatollah mufti preacher cardinal')],
  ['law', LAWYERS],
  ['medicine', wordSet('doctor physician surgeon psychiatrist')],
  ['arms', wordSet('general colonel lieutenant sergeant admiral brigadier officer soldier commander')],
  ['peaks', wordSet('climber mountaineer explorer adventurer')],
  ['protest', wordSet('activist campaigner dissident')],
  ['diplomacy', wordSet('diplomat envoy ambassador emissary mediator negotiator')],
]);

/** Walks of life of which the reader may know a person though nothing tells it. */
export const KNOWN_BY_NAME = wordSet('sport art business politics science');

/** What one of a party is called as a person. */
export const PARTISANS = wordSet('republican democrat');

/** Offices whose holders a party sends. */
const OF_PARTIES = wordSet(
  'senator congressman congresswoman representative lawmaker legislator governor mayor speaker candidate nominee politician president',
);

/** Wider nouns by which a later sentence calls the holder of an office, with those of the offices. */
export const OFFICIALS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'official',
    wordSet(
      'minister governor commissioner secretary mayor prosecutor spokesman spokeswoman director undersecretary ombudsman',
    ),
  ],
  [
    'politician',
    wordSet('minister governor mayor mp senator congressman congresswoman leader premier candidate councillor'),
  ],
  ...[...PARTISANS].map((noun) => [noun, OF_PARTIES] as const),
  ['lawmaker', wordSet('mp senator congressman congresswoman representative legislator deputy')],
  ['pontiff', wordSet('pope')],
  ['monarch', wordSet('king queen emir sultan emperor empress shah grand-duke')],
  ['ruler', wordSet('king emir sultan emperor sheikh shah crown-prince')],
  ['royal', wordSet('prince princess duke duchess king queen')],
  ['executive', wordSet('boss chairman chairwoman ceo director')],
  ['officer', wordSet('inspector sergeant constable detective captain colonel lieutenant superintendent major')],
  ['musician', wordSet('singer pianist violinist guitarist drummer composer conductor rapper')],
  ['writer', wordSet('novelist poet playwright author columnist essayist')],
  ['author', wordSet('novelist writer poet playwright')],
]);
