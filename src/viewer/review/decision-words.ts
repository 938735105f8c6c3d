import type { DecisionRecord } from '../../api/review';
import { kindWords } from '../words/entity-words';
import { relationWords } from '../words/relation-words';

/** What a decision says, as a clause: "Ann Lee and A. Lee are one". */
export function decisionWords(decision: DecisionRecord): string {
  const names = decision.sides.map(({ words }) => words ?? 'a removed text');
  const [first = '', second = ''] = names;
  switch (decision.kind) {
    case 'same':
      return `${joined(names)} are one`;
    case 'different':
      return decision.split === true
        ? `another ${second} is taken out of ${first}`
        : `${joined(names)} are not the same`;
    case 'rename':
      return `${first} is shown as “${decision.name ?? ''}”`;
    case 'retype':
      return `${first} is of the type ${typeWords(decision)}`;
    case 'wrong': {
      // Words such as "the two sides" stand for names that the graph knows.
      const [subject, object] = decision.sides.map(({ entities }, side) => entities[0]?.name ?? names[side]);
      return `not stated: ${subject} ${decision.relation === undefined ? '–' : relationWords(decision.relation).label} ${object}`;
    }
  }
}

function typeWords({ type, entityKind }: DecisionRecord): string {
  if (type === undefined) return '';
  return kindWords({ type, ...(entityKind === undefined ? {} : { kind: entityKind }) });
}

function joined(names: readonly string[]): string {
  const unlike = [...new Set(names)];
  if (unlike.length === 1) return `${names.length === 2 ? 'two' : names.length} named ${unlike[0]}`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Words for where a decision stands. */
export const STATUS_WORDS: Readonly<
  Record<DecisionRecord['status'], { readonly label: string; readonly title: string }>
> = {
  active: { label: 'In force', title: 'The graph is as this says.' },
  undone: { label: 'Taken back', title: 'The graph is as if this had never been said.' },
  dangling: {
    label: 'Waits',
    title: 'No article in the graph holds its words now; it is in force again when one returns.',
  },
};
