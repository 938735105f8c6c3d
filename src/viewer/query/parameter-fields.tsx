import type { LibraryQuery } from '../../api/query';
import { asEntityId } from '../../model/id';
import { EntityPicker } from '../components/entity-picker';
import { defaultText } from './parameters';

type Parameter = LibraryQuery['parameters'][number];

export interface ParameterFieldsProps {
  readonly names: readonly string[];
  /** What the library says of them; a parameter of one's own is not there. */
  readonly known: readonly Parameter[];
  readonly values: Readonly<Record<string, string>>;
  readonly onChange: (name: string, value: string) => void;
}

/** A field for every parameter of a statement. */
export function ParameterFields({ names, known, values, onChange }: ParameterFieldsProps) {
  if (names.length === 0) return null;
  return (
    <div class="parameters">
      {names.map((name) => {
        const parameter = known.find((other) => other.name === name);
        const value = values[name];
        return parameter?.kind === 'entity' ? (
          <div key={name} class="parameter" title={parameter.purpose}>
            <EntityPicker
              label={`$${name}`}
              id={value === undefined || value === '' ? undefined : asEntityId(value)}
              onPick={(id) => onChange(name, id)}
            />
          </div>
        ) : (
          <label key={name} class="parameter" title={parameter?.purpose}>
            <span class="picker-label">${name}</span>
            <input
              type="text"
              class="field"
              value={value ?? ''}
              placeholder={
                parameter === undefined
                  ? 'a text, number or list'
                  : defaultText(parameter.defaultValue) || parameter.kind
              }
              onInput={(event) => onChange(name, event.currentTarget.value)}
            />
          </label>
        );
      })}
    </div>
  );
}
