import type { IdentityEvidence, MemberReason, SharedContext } from './review';

/** Of rivals the words need no more than names. */
interface Rivals {
  readonly kind: 'rivals';
  readonly entities: readonly { readonly name: string }[];
  readonly others: number;
}

/** Writes a folded name as people do. */
export type Spell = (folded: string) => string;

const asIs: Spell = (folded) => folded;

/** Evidence about two entities as a line for a person; the same in the terminal and on screen. */
export function evidenceWords(
  evidence: Exclude<IdentityEvidence, { kind: 'rivals' }> | Rivals,
  spell: Spell = asIs,
): string {
  switch (evidence.kind) {
    case 'name':
      return NAME_WORDS[evidence.how];
    case 'shared':
      return sharedWords(evidence.context, spell);
    case 'countries':
      return `one is at home in ${spell(evidence.a)}, the other in ${spell(evidence.b)}`;
    case 'births':
      return evidence.agree
        ? `both born ${yearsWords(evidence.a)}`
        : `one is born ${yearsWords(evidence.a)}, the other ${yearsWords(evidence.b)}`;
    case 'terms':
      return termsWords(evidence, spell);
    case 'rivals':
      return rivalWords(evidence);
  }
}

/** Years of birth as people write them: `1964-1965` → "in 1964 or 1965". */
export function yearsWords(years: string): string {
  const [from = '', to] = years.split('-');
  return `in ${to === undefined ? from : `${from} or ${to}`}`;
}

const NAME_WORDS = {
  key: 'the same full name',
  form: 'one name is a shorter form of the other',
  spelling: 'the names differ in spelling',
  bare: 'one name is a part of the other',
} as const;

function termsWords(
  { office: { role = '', name }, formerFrom, currentTo }: Extract<IdentityEvidence, { kind: 'terms' }>,
  spell: Spell,
): string {
  const office = `${role} of ${spell(name)}`;
  return `one is ${office} on ${currentTo}, the other is called a former one since ${formerFrom}`;
}

function rivalWords({ entities, others }: Rivals): string {
  const names = entities.map(({ name }) => name).join(', ');
  return `it may as well be ${names}${others > 0 ? ` or ${others} more` : ''}`;
}

/** What two names share, in words. */
function sharedWords({ kind, role = '', name: folded }: SharedContext, spell: Spell): string {
  const name = spell(folded);
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

/** What holds one name of an entity to the others, in words. */
export function reasonWords(reason: MemberReason, spell: Spell = asIs): string {
  const list = (shared: readonly SharedContext[]): string =>
    shared
      .slice(0, 3)
      .map((context) => sharedWords(context, spell))
      .join('; ');
  switch (reason.kind) {
    case 'key':
      return `same name as ${reason.with}: ${reason.key}`;
    case 'variant':
      return `variant of ${reason.with} in like context: ${list(reason.shared)}`;
    case 'circle':
      return `in the circle of this one of several namesakes: ${list(reason.shared)}`;
    case 'attached':
      return `bare name in the context of the full one: ${list(reason.shared)}`;
    case 'decision':
      return `decision ${reason.decision}`;
  }
}
