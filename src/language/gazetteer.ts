import type { EntityType } from '../model/entity';
import type { EntityKind } from '../model/mention';
import { isAllUpper, startsLower, startsUpper } from './characters';
import { COUNTRIES } from './lexicons/countries';
import { ETHNICITIES, RELIGIONS } from './lexicons/groups';
import { NAMED_THINGS } from './lexicons/named-things';
import { ORGANIZATIONS } from './lexicons/organizations';
import { CITIES, FACILITIES, LANDFORMS, REGIONS } from './lexicons/places';
import { phrases } from './lexicons/words';
import { tokenize } from './tokenizer';

/** What a listed form stands for. */
export interface Sense {
  readonly type: EntityType;
  readonly kind?: EntityKind;
  /** Plain name, the same for all forms of one thing: "Turkey" for "Turkish", "United Nations" for "UN". */
  readonly canonical: string;
  /** `adjective` "Turkish", `people` "Turks", else the form is a name of the thing itself. */
  readonly form: 'name' | 'adjective' | 'people';
  /** Country whose seat of government this city is: "Moscow said". */
  readonly seatOf?: string;
  /** List that holds it: `country`, `media` … */
  readonly list: string;
}

/** The longest listed form that begins at a token. */
export interface GazetteerMatch {
  readonly sense: Sense;
  /** Number of tokens. */
  readonly length: number;
}

interface Entry {
  readonly tokens: readonly string[];
  readonly sense: Sense;
}

interface Node {
  /** By the token that follows; absent where no form goes on, as in most nodes. */
  next?: Map<string, Node>;
  readonly entries: Entry[];
}

/** Plural of each country's people: "Syria" → "Syrians". */
const PEOPLES = new Map<string, string>();

const COUNTRY_OF_PEOPLE = new Map<string, string>();

const ROOT = build();

/** Country of a people given by that plural. */
export function countryOf(people: string): string | undefined {
  return COUNTRY_OF_PEOPLE.get(people);
}

/** Plural that names a country's people, by the country's plain name; absent where the adjective serves ("the Chinese"). */
export function peopleOf(country: string): string | undefined {
  return PEOPLES.get(country);
}

/**
 * Longest listed name that begins at token `index`; a form must stand as listed, or in capitals where it is longer than an acronym.
 * `tokens` are the forms of one sentence. Cost: the length of the match.
 */
export function matchGazetteer(tokens: readonly string[], index: number): GazetteerMatch | undefined {
  let node = ROOT.next?.get(key(tokens[index] ?? ''));
  let best: GazetteerMatch | undefined;
  for (let length = 1; node !== undefined; length++) {
    const entry = node.entries.find(({ tokens: listed }) => isWrittenAs(listed, tokens, index));
    if (entry !== undefined) best = { sense: entry.sense, length };
    node = node.next?.get(key(tokens[index + length] ?? ''));
  }
  return best;
}

/** Sense of a whole form, however it is written; for checking single words. */
export function lookUp(form: string): Sense | undefined {
  const tokens = tokenize(form).map(({ start, end }) => form.slice(start, end));
  const match = matchGazetteer(tokens, 0);
  return match !== undefined && match.length === tokens.length ? match.sense : undefined;
}

function key(token: string): string {
  const lower = token.toLowerCase();
  return lower.includes('’') ? lower.replace(/’/g, "'") : lower;
}

/** Whether the text writes the form as the list does; "MOSCOW" for "Moscow" and "Al-Qaeda" for "al-Qaeda" pass, "us" for "US" does not. */
function isWrittenAs(entry: readonly string[], tokens: readonly string[], index: number): boolean {
  for (let offset = 0; offset < entry.length; offset++) {
    const listed = entry[offset] as string;
    const written = tokens[index + offset] as string;
    if (listed === written || key(listed) === written) {
      if (startsUpper(listed) && startsLower(written)) return false;
      continue;
    }
    if (startsUpper(listed) && startsLower(written)) return false;
    if (isAllUpper(listed) && listed.length <= 5 && !isAllUpper(written)) return false;
    if (/^[A-Z][a-z]{0,2}[A-Z]$/.test(listed) && !isAllUpper(written)) return false;
    if (isAllUpper(written) && !isAllUpper(listed) && written.length < 4 && entry.length === 1) return false;
  }
  return true;
}

function build(): Node {
  const root: Node = { entries: [] };
  const add = (form: string, sense: Sense) => {
    const tokens = tokenize(form).map(({ start, end }) => form.slice(start, end));
    let node = root;
    for (const token of tokens) {
      const step = key(token);
      node.next ??= new Map();
      let next = node.next.get(step);
      if (next === undefined) {
        next = { entries: [] };
        node.next.set(step, next);
      }
      node = next;
    }
    if (!node.entries.some((entry) => entry.tokens.join(' ') === tokens.join(' ')))
      node.entries.push({ tokens, sense });
  };
  const seats = addCountries(add);
  for (const [kind, list] of Object.entries(ORGANIZATIONS)) {
    for (const forms of phrasesOf(list)) {
      const canonical = forms[0] as string;
      for (const form of forms) {
        add(form, { type: 'Organization', kind: kind as EntityKind, canonical, form: 'name', list: kind });
      }
    }
  }
  addPlaces(add, seats);
  for (const form of phrases(ETHNICITIES))
    add(form, { type: 'Group', kind: 'ethnicity', canonical: form, form: 'name', list: 'ethnicity' });
  for (const form of phrases(RELIGIONS))
    add(form, { type: 'Group', kind: 'religion', canonical: form, form: 'name', list: 'religion' });
  for (const { type, forms } of namedThings()) {
    for (const form of forms)
      add(form, { type, canonical: forms[0] as string, form: 'name', list: type.toLowerCase() });
  }
  return root;
}

/** "Syrians" are a group; "a Briton" tells of the country. */
function isPlural(people: string): boolean {
  return /s$|men$/.test(people) && !/ss$/.test(people);
}

/** Adds countries with their adjectives and peoples; returns which city stands for which country. */
function addCountries(add: (form: string, sense: Sense) => void): ReadonlyMap<string, string> {
  const seats = new Map<string, string>();
  for (const line of COUNTRIES.trim().split('\n')) {
    const [names = '', adjectives = '', people = '', capitals = ''] = line.split('|');
    const forms = phrases(names);
    const canonical = forms[0] as string;
    const country = { type: 'Place', kind: 'country', canonical, list: 'country' } as const;
    for (const form of forms) add(form, { form: 'name', ...country });
    for (const form of phrases(adjectives)) add(form, { form: 'adjective', ...country });
    for (const form of phrases(people)) {
      if (isPlural(form)) {
        if (!PEOPLES.has(canonical)) PEOPLES.set(canonical, form);
        COUNTRY_OF_PEOPLE.set(PEOPLES.get(canonical) as string, canonical);
        add(form, {
          type: 'Group',
          kind: 'nationality',
          canonical: PEOPLES.get(canonical) as string,
          form: 'name',
          list: 'nationality',
        });
      } else add(form, { form: 'people', ...country });
    }
    for (const capital of phrases(capitals)) if (!seats.has(capital)) seats.set(capital, canonical);
  }
  return seats;
}

function addPlaces(add: (form: string, sense: Sense) => void, seats: ReadonlyMap<string, string>): void {
  const lists = { city: `${CITIES}`, region: REGIONS, landform: LANDFORMS, facility: FACILITIES };
  for (const [kind, list] of Object.entries(lists)) {
    for (const form of placeForms(list)) {
      const seatOf = kind === 'city' ? seats.get(form) : undefined;
      add(form, {
        type: 'Place',
        kind: kind as EntityKind,
        canonical: form,
        form: 'name',
        list: kind,
        ...(seatOf !== undefined && { seatOf }),
      });
    }
  }
  for (const [form, seatOf] of seats) {
    add(form, { type: 'Place', kind: 'city', canonical: form, form: 'name', list: 'city', seatOf });
  }
}

/** Places are split at commas, save the two ways of writing the capital of the United States. */
function placeForms(list: string): readonly string[] {
  const forms = phrases(list.replace('Washington, DC', '').replace('Washington, D.C.', ''));
  return list.includes('Washington, DC') ? [...forms, 'Washington, DC', 'Washington, D.C.'] : forms;
}

/** Each item's forms; items that hold a comma of their own are rejoined by a lower-case continuation. */
function phrasesOf(list: string): readonly (readonly string[])[] {
  return phrases(list).map((item) => item.split('=').map((form) => form.trim()));
}

function namedThings(): readonly { readonly type: EntityType; readonly forms: readonly string[] }[] {
  return Object.entries(NAMED_THINGS).flatMap(([type, list]) =>
    phrasesOf(list).map((forms) => ({ type: type as EntityType, forms })),
  );
}
