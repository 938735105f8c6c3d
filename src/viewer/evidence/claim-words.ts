import type { Modality, Polarity, Tense } from '../../model/claim';

/** How a statement is to be taken. */
export interface Standing {
  /** `stated` is what becomes a fact; the others do not. */
  readonly kind: 'stated' | 'denied' | 'planned' | 'alleged' | 'hypothetical';
  /** Two or three words for a label. */
  readonly label: string;
  /** One sentence for a reader. */
  readonly sentence: string;
}

/** Says in words whether an article states, denies, plans, alleges or supposes something. */
export function standingOf({
  polarity,
  modality,
}: {
  readonly polarity: Polarity;
  readonly modality: Modality;
}): Standing {
  if (polarity === 'negative') return DENIED[modality];
  return POSITIVE[modality];
}

const POSITIVE: Readonly<Record<Modality, Standing>> = {
  asserted: { kind: 'stated', label: 'Stated', sentence: 'The article states that this is so.' },
  planned: {
    kind: 'planned',
    label: 'Planned',
    sentence: 'Announced or intended; the article does not say that it happened.',
  },
  alleged: { kind: 'alleged', label: 'Alleged', sentence: 'One side says so; the article does not state it as fact.' },
  hypothetical: {
    kind: 'hypothetical',
    label: 'Only supposed',
    sentence: 'A condition, a possibility or a demand, not an event.',
  },
};

const DENIED: Readonly<Record<Modality, Standing>> = {
  asserted: { kind: 'denied', label: 'Denied', sentence: 'The article says that this is not so.' },
  planned: { kind: 'denied', label: 'Not planned', sentence: 'The article says that there is no such plan.' },
  alleged: { kind: 'denied', label: 'Denied by one side', sentence: 'One side says that this is not so.' },
  hypothetical: { kind: 'denied', label: 'Supposed not to be', sentence: 'The article supposes that this is not so.' },
};

/** Says in words when an office was held. */
export function tenseWord(tense: Tense | undefined): string | undefined {
  switch (tense) {
    case 'former':
      return 'formerly';
    case 'future':
      return 'from a later day';
    default:
      return undefined;
  }
}
