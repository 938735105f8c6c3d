import { isAllUpper } from '../../language/characters';
import type { Sense } from '../../language/gazetteer';
import { COMMON_WORDS } from '../../language/lexicons/common-words';
import { GIVEN_NAMES } from '../../language/lexicons/given-names';
import {
  COMPANY_ENDINGS,
  EVENT_HEADS,
  LAW_HEADS,
  LEADING_EVENT_HEADS,
  LEADING_ORGANIZATION_HEADS,
  LEADING_PLACE_HEADS,
  organizationKindOf,
  placeKindOf,
} from '../../language/lexicons/name-heads';
import { PARTICLES } from '../../language/lexicons/name-particles';
import { wordSet } from '../../language/lexicons/words';
import type { EntityKind } from '../../model/mention';
import type { Reading, TokenRange } from './name-candidate';
import type { SentenceView } from './sentence-view';

/** Compass words before a listed place: "East Mosul", "Northern Iraq". */
const DIRECTIONS = wordSet(
  'north south east west northern southern eastern western central upper lower greater inner outer new old south-east south-west north-east north-west southeast southwest northeast northwest rural downtown mainland',
);

/** Heads that are more often surnames after a given name: "Ted Hill", "Kate Bush". */
export const SURNAME_HEADS = wordSet(
  'hill hall lake park street lane bridge ford banks bank wood woods day king may rivers brook brooks field fields marsh church house castle bush beach glen dale mount post press watch ward court weeks major price records gold rose frost winter summers bell love child mills mason power powers wells march temple chambers parish guard air mines mercury fort port towers',
);

/** Reading of a name that stands in a list. */
export function readByList({ type, kind, canonical, form, seatOf, list }: Sense): Reading {
  const isPeople = form === 'people';
  return {
    type,
    canonical,
    rule: `gazetteer:${form === 'name' ? list : isPeople ? 'people' : 'demonym'}`,
    ...(kind !== undefined && { kind }),
    ...(seatOf !== undefined && { seatOf }),
    ...(form !== 'name' && { isDerived: true }),
  };
}

/** Reading of a name of two or more words by the noun that ends or opens it; `undefined` where no noun tells. */
export function readByHead(view: SentenceView, { first, last }: TokenRange): Reading | undefined {
  const length = last - first;
  if (length < 2) return undefined;
  const forms = view.forms.slice(first, last);
  const lowers = view.lowers.slice(first, last);
  return (
    readState(view, { first, last }) ??
    readEvent(lowers) ??
    readGathering(view, { first, last }, lowers) ??
    readLaw(lowers) ??
    readLeading(view, { first, last }, lowers) ??
    readEnding(forms, lowers) ??
    (isClubName(lowers) && lowers.length <= 3 ? organization('team', 'grammar:club') : undefined) ??
    readPlaceOfList(view, { first, last }) ??
    readPersonShape(forms, lowers)
  );
}

const STATE_WORDS = wordSet(
  "republic kingdom commonwealth principality sultanate emirate state states union federation federal democratic people peoples islamic socialist arab bolivarian plurinational cooperative co-operative grand duchy government of the ' ’ 's ’s",
);

/** "Republic of Suriname", "Kingdom of Norway": the listed country behind what kind of state it is. */
function readState(view: SentenceView, { first, last }: TokenRange): Reading | undefined {
  for (let at = first + 2; at < last; at++) {
    const match = view.matches[at];
    if (match === undefined || at + match.length !== last) continue;
    const { sense } = match;
    const isState = view.lowers.slice(first, at).every((lower) => STATE_WORDS.has(lower));
    if (sense.list === 'country' && sense.form === 'name' && isState && /^(?:of|the)$/.test(view.lowers[at - 1] ?? ''))
      return readByList(sense);
  }
  return undefined;
}

/** The country of "British Government", "Government of the Republic of Cuba", for which its government acts; other names whole. */
export function withoutGovernment(view: SentenceView, { first, last }: TokenRange): TokenRange {
  const match = view.matches[first];
  const isBehind = match?.sense.list === 'country' && first + match.length === last - 1;
  if (isBehind && /^governments?$/.test(view.lowers[last - 1] as string)) return { first, last: last - 1 };
  if (view.lowers[first] !== 'government' || readState(view, { first, last }) === undefined) return { first, last };
  return { first: first + (view.lowers[first + 2] === 'the' ? 3 : 2), last };
}

/** "Society of International Law", "Council for the Revolution": the body's noun stands before. */
const isBodyOf = (lowers: readonly string[]): boolean =>
  lowers.some(
    (lower, at) =>
      (lower === 'of' || lower === 'for') &&
      LEADING_ORGANIZATION_HEADS.has(lowers[at - 1] as string) &&
      !EVENT_HEADS.has(lowers[at - 1] as string),
  );

function readEvent(lowers: readonly string[]): Reading | undefined {
  const last = lowers[lowers.length - 1] as string;
  const head = lowers[0] as string;
  const event = { type: 'Event', rule: 'grammar:event-head' } as const;
  if (/^(?:19|20)\d\d$/.test(last)) return event;
  if (LEADING_EVENT_HEADS.has(head) && head !== 'world' && head !== 'super' && head !== 'euro' && lowers.length <= 4)
    return event;
  if (lowers.some((lower, at) => at > 0 && (lower === 'war' || lower === 'wars') && lowers[at + 1] === 'of'))
    return event;
  if (lowers.some((lower, at) => at > 0 && DEBATES.has(lower) && lowers[at + 1] === 'on')) return event;
  if (!EVENT_HEADS.has(last) || isBodyOf(lowers)) return undefined;
  if (last === 'congress' || last === 'convention' || last === 'conference') {
    return /^(?:international|world|annual|european|global|munich|geneva|party)$/.test(head) || lowers[1] === 'on'
      ? event
      : last === 'conference'
        ? event
        : undefined;
  }
  if (
    last === 'open' ||
    last === 'day' ||
    last === 'march' ||
    last === 'spring' ||
    last === 'bowl' ||
    last === 'final'
  ) {
    return GIVEN_NAMES_LOWER.has(head) ? undefined : event;
  }
  return event;
}

/** Meetings that are named after what they are on: "Nordic Conference on Fishing". */
const DEBATES = wordSet('conference summit symposium colloquium seminar workshop roundtable');

/** "at the Varna Security Forum", "attended the Paris Motor Show": a body or a programme elsewhere, an event where people go. */
function readGathering(
  view: SentenceView,
  { first, last: end }: TokenRange,
  lowers: readonly string[],
): Reading | undefined {
  const last = lowers[lowers.length - 1] as string;
  if (!GATHERINGS.has(last)) return undefined;
  const before = view.lowers.slice(Math.max(0, first - 4), first);
  const isShow = last === 'show' && SHOWS.has(lowers[lowers.length - 2] as string);
  const isGone =
    isShow ||
    (last !== 'session' && HELD.test(view.lowers.slice(end, end + 5).join(' '))) ||
    before.some((word) => GOING.has(word)) ||
    (/^(?:[’']s|’|')$/.test(before[3] ?? '') && DAYS.has(before[2] ?? ''));
  return isGone ? { type: 'Event', rule: 'grammar:event-head' } : undefined;
}

/** What follows that takes place: "will be held in", "opens in". */
const HELD =
  /^(?:(?:is|was|will|has|to|be|being|been|due) ){0,4}(?:held|hosted|staged)\b|^(?:will take|takes|took) place\b|^(?:opens|opened|begins|began|kicks off) (?:in|at|on)\b/;

const GATHERINGS = wordSet(
  'forum congress convention dialogue show assembly rally challenge session shield plate vase stakes',
);
const SHOWS = wordSet('air motor auto boat trade fashion car dog flower book horse farm agricultural');
const GOING = wordSet(
  'attend attends attended attending sidelines sideline margins fringes delegates participants skip skipped boycott boycotted hosts hosting final finals semi-final quarter-final semifinal quarterfinal won address addresses addressed addressing opened opening inaugurates inaugurated inaugurating speaking spoke speech keynote',
);
const DAYS = wordSet('today tomorrow yesterday week month year');

const GIVEN_NAMES_LOWER: ReadonlySet<string> = new Set([...GIVEN_NAMES].map((name) => name.toLowerCase()));

function readLaw(lowers: readonly string[]): Reading | undefined {
  const last = lowers[lowers.length - 1] as string;
  const law = { type: 'Law', rule: 'grammar:law-head' } as const;
  if (/^(?:executive|presidential) order \d+$/.test(lowers.join(' '))) return law;
  if (/^\d+$/.test(last) && LAW_HEADS.has(lowers[lowers.length - 2] as string)) return law;
  const of = lowers.indexOf('of');
  if (last === 'law' && isBodyOf(lowers)) return undefined;
  if (
    LAW_HEADS.has(last) &&
    !(/^(?:bill|law|code|act)$/.test(last) && lowers.length <= 3 && GIVEN_NAMES_LOWER.has(lowers[0] as string))
  )
    return law;
  if (of > 0 && LAW_HEADS.has(lowers[of - 1] as string)) return law;
  const isAbout = (preposition: string): boolean => {
    const at = lowers.indexOf(preposition);
    return at > 0 && LAW_HEADS.has(lowers[at - 1] as string);
  };
  return isAbout('on') || isAbout('against') ? law : undefined;
}

/** "University of Exeter", "Ministry for Health", "Gulf of Guinea", "Lake Chad". */
function readLeading(view: SentenceView, { first, last }: TokenRange, lowers: readonly string[]): Reading | undefined {
  const head = lowers[0] as string;
  const abroad = lowers.length > 1 ? FOREIGN_HEADS.get(head) : undefined;
  if (abroad !== undefined) return abroad;
  if (lowers.length > 1 && CLUBS.test(view.forms[first] ?? ''))
    return organization('team', 'grammar:organization-head');
  const place = LEADING_PLACE_HEADS.get(head);
  const preposition = lowers.findIndex(
    (lower, at) => at > 0 && (lower === 'of' || lower === 'for' || lower === 'on' || lower === 'to'),
  );
  if (preposition > 0) {
    const before = lowers[preposition - 1] as string;
    if (
      place !== undefined &&
      preposition === 1 &&
      !(head === 'state' && COMMON_WORDS.has(lowers[lowers.length - 1] as string))
    )
      return { type: 'Place', kind: place as EntityKind, rule: 'grammar:place-head' };
    const kind = organizationKindOf(before);
    if (kind !== undefined || LEADING_ORGANIZATION_HEADS.has(before)) {
      return organization(kind === 'team' ? 'other' : (kind ?? 'other'), 'grammar:organization-head');
    }
    return undefined;
  }
  if (
    place === undefined ||
    head === 'state' ||
    head === 'republic' ||
    head === 'kingdom' ||
    head === 'sea' ||
    head === 'river'
  )
    return undefined;
  if (lowers.length > 4 || organizationKindOf(lowers[lowers.length - 1] as string) !== undefined) return undefined;
  if (view.isOpening[first] && last - first === 2 && COMMON_WORDS.has(lowers[1] as string)) return undefined;
  return { type: 'Place', kind: place as EntityKind, rule: 'grammar:place-head' };
}

/** Letters that only clubs begin with: "IFK Haparanda", where "NK Singh" is a person. */
const CLUBS = /^(?:FC|AFC|RFC|FK|IFK|HNK|GNK|HJK|SSC|TSV|VfB|VfL|CSKA|KRC|RSC|FSV)$/;

/** First words of names in French, Spanish, Portuguese and romanised Arabic that tell what is named. */
const FOREIGN_HEADS: ReadonlyMap<string, Reading> = new Map(
  (
    [
      ['hôpital aéroport stade musée', 'Place', 'facility'],
      ['université universidad universidade lycée', 'Organization', 'school'],
      [
        'banque banco société sociedad grupo seguridad cementos minera constructora transportes laboratorios inversiones petróleos industrias bodegas aerolíneas cervecería éditions assurances transports brasseries cimenterie',
        'Organization',
        'company',
      ],
      ['ministère ministerio ministério', 'Organization', 'government'],
      ['parti partido', 'Organization', 'party'],
      ['radio rádio kanal', 'Organization', 'media'],
      ['fondation fundación fundação asociación association', 'Organization', 'ngo'],
      ['hizb jaish jaysh harakat kataib liwa jabhat saraya ansar', 'Organization', 'armed_group'],
    ] as const
  ).flatMap(([heads, type, kind]) =>
    heads.split(' ').map((head) => [head, { type, kind, rule: 'grammar:organization-head' } as Reading] as const),
  ),
);

function organization(kind: string, rule: string): Reading {
  return { type: 'Organization', kind: kind as EntityKind, rule };
}

/** "Real Halm", "Dynamo Brenn": how clubs alone begin their names. */
const isClubName = ([first = '', next = '']: readonly string[]): boolean =>
  CLUB_HEADS.has(first) && next !== '' && !COMMON_WORDS.has(next) && organizationKindOf(next) === undefined;

const CLUB_HEADS: ReadonlySet<string> = new Set(
  `real atletico atlético olympique dynamo dinamo lokomotiv spartak partizan hajduk hapoel maccabi deportivo borussia eintracht
  shakhtar cska zenit ferencvaros`
    .trim()
    .split(/\s+/),
);

function readEnding(forms: readonly string[], lowers: readonly string[]): Reading | undefined {
  const end =
    lowers.length > 2 && DIRECTIONS.has(lowers[lowers.length - 1] as string) ? lowers.length - 2 : lowers.length - 1;
  // "Halm Prison No. 3"
  if (lowers[end - 1] === 'no.' && /^\d+$/.test(lowers[end] as string))
    return readEnding(forms.slice(0, -2), lowers.slice(0, -2));
  // "Combined Task Force 150", "CTF 150"
  if (
    /^\d+$/.test(lowers[end] as string) &&
    (lowers[end - 2] === 'task' || /^[A-Z]*T[FGU]$/.test(forms[end - 1] ?? ''))
  )
    return organization('military', 'grammar:unit');
  const last = (lowers[end] as string).replace(/\.$/, '');
  const isGivenFirst = GIVEN_NAMES.has(forms[0] as string);
  const mayBeSurname = isGivenFirst && forms.length <= 3 && SURNAME_HEADS.has(last);
  if (COMPANY_ENDINGS.has(last) && isCompanyEnding(forms[forms.length - 1] as string))
    return organization('company', 'grammar:company-ending');
  if (mayBeSurname) return undefined;
  if (/^(?:cross|crescent)$/.test(last) && lowers[end - 1] === 'red')
    return organization('ngo', 'grammar:organization-head');
  const isOfNature =
    last === 'reserve' && /^(?:game|nature|forest|wildlife|marine|biosphere)$/.test(lowers[end - 1] ?? '');
  const isOfVoters = last === 'list' && (/^['’]s?$/.test(lowers[end - 1] ?? '') || OF_POLITICS.test(lowers.join(' ')));
  const isOfMembers = lowers.length > 1 && MEMBERS_OF_PARTIES.test(last) && lowers[end - 1] !== 'the';
  if (isOfVoters || isOfMembers) return organization('party', 'grammar:organization-head');
  const kind = isOfNature ? undefined : organizationKindOf(last);
  const place = placeKindOf(last);
  if (place !== undefined && kind === undefined) {
    if (place === 'facility' && /^(?:hospital|infirmary|clinic)$/.test(last))
      return { type: 'Place', kind: 'facility', rule: 'grammar:place-head' };
    return { type: 'Place', kind: place as EntityKind, rule: 'grammar:place-head' };
  }
  if (kind === undefined) return undefined;
  return organization(refine(kind, lowers), 'grammar:organization-head');
}

/** "Social Liberals", "New Democrats": parties by the name of their members. */
const MEMBERS_OF_PARTIES =
  /^(?:liberals|democrats|socialists|conservatives|republicans|communists|greens|radicals|reformists|progressives)$/;

/** "Co" and "SA" end companies, "Se" and "Ab" end names of people. */
const isCompanyEnding = (form: string): boolean =>
  isAllUpper(form) || /^(?:Inc|Corp|Co|Ltd|Limited|Holdings|GmbH|Oyj|SpA|plc|Plc|Pty|Bhd|Sdn)\.?$/.test(form);

/** Words by which parties are known whatever they call themselves: "Liberal Alliance", "Socialist Movement". */
const OF_POLITICS =
  /\b(?:democratic|liberal|socialist|communist|conservative|progressive|republican|patriotic|nationalist|popular|christian|radical|reform|centrist|leftist|social)\b/;

/** A head word with its neighbours: "Trade Union", "Police Department", "Football Club", "Air Force". */
function refine(kind: string, lowers: readonly string[]): string {
  const last = lowers[lowers.length - 1] as string;
  const text = lowers.join(' ');
  if (
    last === 'group' &&
    /\b(?:air|fighter|maintenance|battle|operations|expeditionary|strike|armoured|armored|task)\b/.test(text)
  )
    return 'military';
  if (
    last === 'division' &&
    !/\d|\b(?:infantry|armou?red|airborne|mountain|cavalry|marine|panzer|artillery|guards?|army)\b/.test(text)
  )
    return 'other';
  if (last === 'component' || last === 'wing' || last === 'squadron') return 'military';
  if (last === 'bank' && /\b(?:central|reserve|national|development|world|state)\b/.test(text))
    return /\bworld\b/.test(text) ? 'igo' : 'government';
  if (last === 'force' || last === 'forces' || last === 'guard')
    return /\b(?:police|border)\b/.test(text) ? 'government' : 'military';
  if (last === 'front' && /\b(?:liberation|nusra|islamic|patriotic|resistance)\b/.test(text))
    return /\bpatriotic\b/.test(text) ? 'party' : 'armed_group';
  if (last === 'front' || last === 'bloc') return 'party';
  if (last === 'army' && /\b(?:liberation|resistance|free|arakan|mahdi|salvation)\b/.test(text)) return 'armed_group';
  if (last === 'council' && /\b(?:refugee|church|churches|research)\b/.test(text))
    return /\bresearch\b/.test(text) ? 'government' : 'ngo';
  if (/^(?:alliance|movement|coalition|rally|accord|union|league|action)$/.test(last) && OF_POLITICS.test(text))
    return 'party';
  if (
    /^(?:alliance|movement|coalition|rally)$/.test(last) &&
    /\b(?:national|people|united|civic|unity|green)\b/.test(text)
  )
    return 'party';
  if (last === 'association' && /\b(?:football|athletic)\b/.test(text)) return 'other';
  if (last === 'authority' || last === 'agency') return /\bnews\b/.test(text) ? 'media' : 'government';
  if (last === 'committee' || last === 'commission' || last === 'council')
    return /\b(?:international|olympic|solidarity|refugee|action|campaign|jurists)\b/.test(text)
      ? 'other'
      : 'government';
  return kind;
}

/** "East Mosul": a compass word before a listed place. */
function readPlaceOfList(view: SentenceView, { first, last }: TokenRange): Reading | undefined {
  const opening = view.matches[first];
  if (
    opening?.sense.type === 'Place' &&
    opening.sense.form === 'name' &&
    first + opening.length === last - 1 &&
    DIRECTIONS.has(view.lowers[last - 1] as string)
  ) {
    return { type: 'Place', kind: 'region', rule: 'grammar:direction-place' };
  }
  if (!DIRECTIONS.has(view.lowers[first] as string)) return undefined;
  const match = view.matches[first + 1];
  if (match === undefined || first + 1 + match.length !== last || match.sense.type !== 'Place') return undefined;
  const kind = match.sense.kind === 'country' ? 'region' : match.sense.kind;
  return { type: 'Place', rule: 'grammar:direction-place', ...(kind !== undefined && { kind }) };
}

/** Shapes that only people have: initials, name particles, "Kim Jong-un", "al-Masri". */
function readPersonShape(forms: readonly string[], lowers: readonly string[]): Reading | undefined {
  const person = { type: 'Person', rule: 'grammar:person-shape' } as const;
  const isShort = forms.length <= 9;
  if (!isShort || lowers.some((lower) => lower === 'of' || lower === 'and' || lower === '&')) return undefined;
  const last = lowers[lowers.length - 1] as string;
  if (/^(?:jr\.?|sr\.?)$/.test(last)) return person;
  const hasInitial = forms.some((form, at) => at > 0 && at < forms.length - 1 && /^[A-Z]\.$/.test(form));
  if (
    (hasInitial || /^(?:[A-Z]\.){1,3}$/.test(forms[0] as string)) &&
    !/^(?:U\.S\.|U\.N\.|U\.K\.)$/.test(forms[0] as string)
  )
    return person;
  const particle = forms.findIndex((form, at) => at > 0 && PARTICLES.has(form) && forms[at + 1] !== undefined);
  if (particle > 0 && GIVEN_NAMES.has(forms[0] as string)) return person;
  if (GIVEN_NAMES.has(forms[0] as string) && /^(?:al|el|bin|ibn|abu|van|von|de)$/i.test(lowers[1] ?? '')) return person;
  const hyphen = forms.indexOf('-');
  if (hyphen > 0 && /^[a-z]/.test(forms[hyphen + 1] ?? '') && hyphen === forms.length - 2) return person;
  return undefined;
}
