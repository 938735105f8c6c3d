import { MAX_WHY } from '../../api/limits';

export interface WhyFieldProps {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** The reason that is kept with a decision. */
export function WhyField({ label, value, onInput }: WhyFieldProps) {
  return (
    <input
      type="text"
      class="field"
      aria-label={label}
      placeholder="Why (optional)"
      maxLength={MAX_WHY}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}
