import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldText } from '../../src/base/fold-text';
import { parseRelationType, relationEntry } from '../../src/ontology/relations';
import { extractFile } from './extract-file';
import { percent } from './figures';
import { DETAILS, type Detail, type Phrase, type PhraseClaim, parseClaim } from './phrase-sets';

interface ReadEntity {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly { readonly text: string; readonly kind: string }[];
}

interface ReadRelation {
  readonly subject: string;
  readonly type: string;
  readonly object: string;
  readonly polarity: string;
  readonly modality: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly saidBy: string | null;
  readonly rule: string;
}

interface ReadPhrase {
  readonly id: string;
  readonly entities: readonly ReadEntity[];
  readonly relations: readonly ReadRelation[];
}

/** How one phrase was read. */
export interface PhraseScore {
  readonly phrase: Phrase;
  readonly right: number;
  /** Right claims whose polarity and modality are right too. */
  readonly rightStatus: number;
  readonly missed: readonly string[];
  readonly made: readonly string[];
  /** Right claims with another status, date, place or speaker than annotated. */
  readonly otherwise: readonly string[];
  /** Of the dates, places and speakers given for right claims: how many there are and how many were found. */
  readonly details: Readonly<Record<Detail, { readonly given: number; readonly found: number }>>;
}

/** Reads all phrases in one run of newsgraph and scores each. */
export function scorePhrases(phrases: readonly Phrase[], folder: string): readonly PhraseScore[] {
  const path = join(folder, 'phrases.jsonl');
  writeFileSync(
    path,
    phrases.map(({ id, publishedAt, text }) => `${JSON.stringify({ id, publishedAt, text })}\n`).join(''),
  );
  const read = new Map(
    readFileSync(extractFile(path, { folder, raw: false }), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ReadPhrase)
      .map((graph) => [graph.id, graph]),
  );
  return phrases.map((phrase) => scorePhrase(phrase, read.get(phrase.id)));
}

function scorePhrase(phrase: Phrase, read: ReadPhrase | undefined): PhraseScore {
  const graph = read ?? { id: phrase.id, entities: [], relations: [] };
  const names = new Map(graph.entities.map((entity) => [entity.id, namesOf(entity)]));
  const isCalled = (id: string | null, name: string): boolean => id !== null && names.get(id)?.has(fold(name)) === true;
  const matches = (claim: PhraseClaim, { subject, type, object }: ReadRelation): boolean =>
    type === claim.type &&
    ((isCalled(subject, claim.subject) && isCalled(object, claim.object)) ||
      (isSymmetric(type) && isCalled(object, claim.subject) && isCalled(subject, claim.object)));
  const detailOf = { date: 'date', place: 'place', said: 'saidBy' } as const;
  const isDetail = (detail: Detail, value: string, relation: ReadRelation): boolean => {
    const found = relation[detailOf[detail]];
    return detail === 'date' ? found === value : isCalled(found, value);
  };

  const details = { date: { given: 0, found: 0 }, place: { given: 0, found: 0 }, said: { given: 0, found: 0 } };
  const missed: string[] = [];
  const otherwise: string[] = [];
  let right = 0;
  let rightStatus = 0;
  for (const text of phrase.claims) {
    const claim = parseClaim(text);
    const relations = graph.relations.filter((relation) => matches(claim, relation));
    if (relations.length === 0) {
      missed.push(text);
      continue;
    }
    right++;
    const sameStatus = relations.filter(({ polarity, modality }) => `${polarity} ${modality}` === claim.status);
    if (sameStatus.length > 0) rightStatus++;
    const wrong = DETAILS.filter((detail) => {
      const value = claim[detail];
      if (value === undefined) return false;
      details[detail].given++;
      const isFound = relations.some((relation) => isDetail(detail, value, relation));
      if (isFound) details[detail].found++;
      return !isFound;
    });
    if (sameStatus.length === 0 || wrong.length > 0) {
      const said = relations.map((relation) => describe(relation, names)).join('; ');
      otherwise.push(`${text}   read: ${said}`);
    }
  }
  const known = [...phrase.claims, ...(phrase.optional ?? [])].map(parseClaim);
  const made = graph.relations
    .filter((relation) => !known.some((claim) => matches(claim, relation)))
    .map((relation) => describe(relation, names));
  return { phrase, right, rightStatus, missed, made: [...new Set(made)], otherwise, details };
}

const fold = (name: string): string => foldText(name).replace(/^the /, '');

const namesOf = ({ name, mentions }: ReadEntity): ReadonlySet<string> =>
  new Set([name, ...mentions.flatMap(({ kind, text }) => (kind === 'pronoun' ? [] : [text]))].map(fold));

function isSymmetric(name: string): boolean {
  const type = parseRelationType(name);
  return type !== undefined && relationEntry(type).symmetric;
}

function describe(relation: ReadRelation, names: ReadonlyMap<string, ReadonlySet<string>>): string {
  const name = (id: string | null): string => (id === null ? '–' : ([...(names.get(id) ?? [])][0] ?? '?'));
  const { subject, type, object, polarity, modality, date, place, saidBy, rule } = relation;
  return `${name(subject)} ${type} ${name(object)} ${polarity} ${modality} date=${date ?? '–'} place=${name(place)} said=${name(saidBy)} (${rule})`;
}

/** Sums of some phrases; shares in percent, null where nothing is counted. */
export interface PhraseFigures {
  readonly phrases: number;
  readonly right: number;
  readonly made: number;
  readonly missed: number;
  readonly precision: number | null;
  readonly recall: number | null;
  /** Share of the right claims with the right polarity and modality. */
  readonly status: number | null;
  readonly date: number | null;
  readonly place: number | null;
  readonly said: number | null;
}

export function sumPhrases(scores: readonly PhraseScore[]): PhraseFigures {
  const sum = (count: (score: PhraseScore) => number): number => scores.reduce((all, score) => all + count(score), 0);
  const right = sum((score) => score.right);
  const made = sum((score) => score.made.length);
  const missed = sum((score) => score.missed.length);
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : percent(part / whole));
  const detail = (name: Detail): number | null =>
    share(
      sum(({ details }) => details[name].found),
      sum(({ details }) => details[name].given),
    );
  return {
    phrases: scores.length,
    right,
    made,
    missed,
    precision: share(right, right + made),
    recall: share(right, right + missed),
    status: share(
      sum((score) => score.rightStatus),
      right,
    ),
    date: detail('date'),
    place: detail('place'),
    said: detail('said'),
  };
}
