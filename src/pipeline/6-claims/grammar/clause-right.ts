import type { TimeExpression } from '../../../model/mention';
import type { ClauseContext } from './clause-draft';
import { complementsFrom } from './complements';
import type { Complement, Item, NounGroup } from './reading';
import { settleForm } from './verb-form-in-context';

interface RightSide {
  readonly object?: NounGroup;
  readonly secondObject?: NounGroup;
  /** Whether the group after the verb is the subject of a clause of its own. */
  readonly isComplementSubject: boolean;
  readonly obliques: readonly Complement[];
  readonly times: readonly TimeExpression[];
  readonly end: number;
}

/** Object, prepositional phrases and times after a verb, up to the next clause. */
export function readRight(at: number, { items }: ClauseContext): RightSide {
  let object: NounGroup | undefined;
  let secondObject: NounGroup | undefined;
  let isComplementSubject = false;
  const obliques: Complement[] = [];
  const times: TimeExpression[] = [];
  let next = at + 1;
  let end = items[at]?.end ?? 0;
  for (; next < items.length; next++) {
    const item = items[next];
    if (item === undefined) break;
    if (item.kind === 'verb') break;
    if (item.kind === 'time') {
      times.push(item.time);
      end = item.end;
      continue;
    }
    if (item.kind === 'nouns') {
      if (isExcluded(items, next)) continue;
      const owned = ownVerbAhead(items, next);
      if (owned && obliques.length + (object === undefined ? 0 : 1) > 0) break;
      if (owned) isComplementSubject = true;
      if (object === undefined && obliques.length === 0) object = item;
      else if (secondObject === undefined && obliques.length === 0 && items[next - 1] === object && !owned)
        secondObject = item;
      else break;
      if (owned) break;
      end = item.end;
      continue;
    }
    if (item.class === 'preposition') {
      const governed = beyondSigns(items, next + 1);
      const after = items[governed];
      if (after?.kind === 'nouns') {
        if (isExcluded(items, next)) {
          next = governed;
          continue;
        }
        if (ownVerbAhead(items, governed) && after.phrases.every((phrase) => phrase.isPronoun)) break;
        obliques.push({ preposition: item.text, nouns: after });
        end = after.end;
        next = governed;
      }
      continue;
    }
    if (item.class === 'comma') {
      const after = items[next + 1];
      const goesOn =
        after?.kind === 'time' ||
        (after?.kind === 'mark' && after.class === 'preposition' && items[next + 2]?.kind !== 'verb');
      if (!goesOn) break;
      continue;
    }
    if (item.class === 'other') continue;
    if (item.class === 'quote' && object === undefined) continue;
    break;
  }
  return {
    ...(object !== undefined && { object }),
    ...(secondObject !== undefined && { secondObject }),
    isComplementSubject,
    obliques,
    times,
    end,
  };
}

/** "as the “Board of Health”": the first item from `at` on that is neither a quote nor an article or adverb by itself. */
function beyondSigns(items: readonly Item[], at: number): number {
  let next = at;
  for (let item = items[next]; item?.kind === 'mark' && /^(?:quote|other)$/.test(item.class); item = items[next])
    next++;
  return next;
}

/** "met not Bo Berg but …", "works not for Norway but …": the word before excludes it. */
function isExcluded(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before?.kind === 'mark' && before.text === 'not';
}

/** Whether the group at `at` is followed by a finite verb of its own, prepositional phrases and adverbs between. */
function ownVerbAhead(items: readonly Item[], at: number): boolean {
  const { next } = complementsFrom(items, at + 1);
  const item = items[next]?.kind === 'time' ? items[next + 1] : items[next];
  if (item?.kind !== 'verb' || item.form !== 'finite') return false;
  return !(item.isPassive === false && settleForm(items.indexOf(item), item, items).form === 'participle');
}
