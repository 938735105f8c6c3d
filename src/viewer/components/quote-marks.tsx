import type { ClaimEvidence } from '../../api/graph';
import type { SentencePart } from '../evidence/sentence-parts';

/** A sentence with subject, trigger, object and speaker marked. */
export function QuoteMarks({
  parts,
  evidence,
}: {
  readonly parts: readonly SentencePart[];
  readonly evidence: Pick<ClaimEvidence, 'subject' | 'object' | 'speaker'>;
}) {
  const typeOf = (part: SentencePart) => {
    if (part.roles.includes('subject')) return evidence.subject.type;
    if (part.roles.includes('object')) return evidence.object.type;
    return evidence.speaker?.type;
  };
  return (
    <>
      {parts.map((part, index) =>
        part.roles.length === 0 ? (
          part.text
        ) : (
          <mark
            key={`${index} ${part.text}`}
            class={`${part.roles.map((role) => `part-${role}`).join(' ')} type-${typeOf(part)?.toLowerCase() ?? 'none'}`}
            title={part.roles.map((role) => PART_TITLES[role]).join(', ')}
          >
            {part.text}
          </mark>
        ),
      )}
    </>
  );
}

const PART_TITLES = {
  subject: 'who',
  trigger: 'the words that say it',
  object: 'whom or what',
  speaker: 'who said it',
} as const;
