import type { DecisionRecord } from '../app/decide';
import type { IdentityEvidence, Member, MemberReason, SharedContext } from '../app/identity';
import { count } from './counts';
import type { Painter } from './terminal';

/** Evidence about two entities as a line for a person. */
export function evidenceWords(evidence: IdentityEvidence): string {
  switch (evidence.kind) {
    case 'name':
      return NAME_WORDS[evidence.how];
    case 'shared':
      return sharedWords(evidence.context);
    case 'countries':
      return `one is at home in ${evidence.a}, the other in ${evidence.b}`;
    case 'rivals':
      return `it may as well be ${evidence.entities.slice(0, 3).join(', ')}${evidence.entities.length > 3 ? ' …' : ''}`;
  }
}

const NAME_WORDS = {
  key: 'the same full name',
  form: 'one name is a shorter form of the other',
  spelling: 'the names differ in spelling',
  bare: 'one name is a part of the other',
} as const;

/** What two names share, in words. */
export function sharedWords({ kind, role = '', name }: SharedContext): string {
  switch (kind) {
    case 'office':
    case 'post':
      return `both: ${role} of ${name}`;
    case 'serves':
      return `both serve ${name}`;
    case 'holder':
      return `both: office of ${name}`;
    case 'tie':
      return `both tied to ${name}`;
  }
}

/** One name of an entity with what holds it to the others, as lines. */
export function memberLines(member: Member, paint: Painter): readonly string[] {
  const [name = '', ...others] = member.names;
  const also = others.length > 0 ? ` (${others.slice(0, 4).join(', ')})` : '';
  const home = member.country === undefined ? '' : ` · at home in ${member.country}`;
  return [
    `${paint('bold', name)}${also}  ${paint('dim', `${count(member.articles, 'article')}${home}`)}`,
    ...member.reasons.slice(0, MOST_REASONS).map((reason) => `  ${reasonWords(reason)}`),
  ];
}

const MOST_REASONS = 4;

function reasonWords(reason: MemberReason): string {
  const list = (shared: readonly SharedContext[]): string => shared.slice(0, 3).map(sharedWords).join('; ');
  switch (reason.kind) {
    case 'key':
      return `same name as ${reason.with}: ${reason.key}`;
    case 'variant':
      return `variant of ${reason.with} in like context: ${list(reason.shared)}`;
    case 'attached':
      return `bare name in the context of the full one: ${list(reason.shared)}`;
    case 'decision':
      return `decision ${reason.decision}`;
  }
}

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
