import { evidenceWords, reasonWords, yearsWords } from '../api/identity-words';
import type { DecisionRecord } from '../app/decide';
import type { IdentityEvidence, Member } from '../app/identity';
import { count } from './counts';
import type { Painter } from './terminal';

/** Evidence about two entities as a line for a terminal, which names rivals by their ids: those are what its commands take. */
export function evidenceLine(evidence: IdentityEvidence): string {
  if (evidence.kind !== 'rivals') return evidenceWords(evidence);
  const entities = evidence.entities.slice(0, MOST_RIVALS).map((id) => ({ name: id }));
  return evidenceWords({ kind: 'rivals', entities, others: evidence.entities.length - entities.length });
}

const MOST_RIVALS = 3;

/** One name of an entity with what holds it to the others, as lines. */
export function memberLines(member: Member, paint: Painter): readonly string[] {
  const [name = '', ...others] = member.names;
  const also = others.length > 0 ? ` (${others.slice(0, 4).join(', ')})` : '';
  const home = member.country === undefined ? '' : ` · at home in ${member.country}`;
  const born = member.born === undefined ? '' : ` · born ${yearsWords(member.born)}`;
  return [
    `${paint('bold', name)}${also}  ${paint('dim', `${count(member.articles, 'article')}${home}${born}`)}`,
    ...member.reasons.slice(0, MOST_REASONS).map((reason) => `  ${reasonWords(reason)}`),
  ];
}

const MOST_REASONS = 4;

/** A decision as a line: number, status, what it says, who, when and why. */
export function decisionLine({ decision, status, sides }: DecisionRecord, paint: Painter): string {
  const { id, content, who, why, at } = decision;
  const shown = sides.map((side) => side.map((entity) => entity.id).join(' + ') || '—').join(' | ');
  const meant = content.sides.map((side) => side[0]?.text ?? '(purged)').join(' | ');
  const what = {
    same: 'one and the same',
    different: content.kind === 'different' && content.split ? 'taken out' : 'different',
    rename: content.kind === 'rename' ? `renamed “${content.name}”` : '',
    wrong: content.kind === 'wrong' ? `not stated: ${content.type.toLowerCase()}` : '',
    retype: content.kind === 'retype' ? `typed ${[content.type, content.entityKind].filter(Boolean).join('/')}` : '',
  }[content.kind];
  const note = [who, at.slice(0, 10), why && `“${why}”`].filter(Boolean).join(' · ');
  const style = status === 'active' ? 'green' : status === 'dangling' ? 'yellow' : 'dim';
  return `${paint('bold', String(id).padStart(3))}  ${paint(style, status.padEnd(8))}  ${meant}: ${what}\n     ${paint('dim', `${status === 'active' ? `${shown} · ` : ''}${note}`)}`;
}
