export interface Segment<Value> {
  readonly value: Value;
  readonly label: string;
}

export interface SegmentsProps<Value> {
  /** What is chosen, for who does not see the row. */
  readonly label: string;
  readonly choices: readonly Segment<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** A row of buttons of which one is pressed. */
export function Segments<Value>({ label, choices, chosen, onChoose }: SegmentsProps<Value>) {
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <button
          key={choice.label}
          type="button"
          class="segment"
          aria-pressed={choice.value === chosen}
          onClick={() => onChoose(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </fieldset>
  );
}
