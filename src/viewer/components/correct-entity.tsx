import { useState } from 'preact/hooks';
import { MAX_NAME } from '../../api/limits';
import { ENTITY_TYPES, type Entity, type EntityType } from '../../model/entity';
import { ENTITIES } from '../../ontology/entities';
import { formatRoute } from '../state/route';
import { useDeciding } from '../state/use-deciding';
import { kindWords } from '../words/entity-words';
import { DecisionError } from './decision-error';

const CHOICES = ENTITY_TYPES.flatMap((type): readonly TypeChoice[] => [
  { type },
  ...ENTITIES[type].kinds.filter((kind) => kind !== 'other').map((kind) => ({ type, kind })),
]);

interface TypeChoice {
  readonly type: EntityType;
  readonly kind?: string;
}

const choiceKey = ({ type, kind }: TypeChoice) => (kind === undefined ? type : `${type}/${kind}`);

/** Gives an entity another name or type; each change is a decision that can be undone. */
export function CorrectEntity({ entity, onDone }: { readonly entity: Entity; readonly onDone: () => void }) {
  const deciding = useDeciding();
  const own = choiceKey({ type: entity.type, ...(entity.kind === undefined ? {} : { kind: entity.kind }) });
  const first = CHOICES.some((choice) => choiceKey(choice) === own) ? own : entity.type;
  const [name, setName] = useState(entity.name);
  const [typed, setTyped] = useState<string>(first);
  const save = async (event: Event) => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted !== '' && wanted !== entity.name) {
      if ((await deciding.decide({ kind: 'rename', entity: entity.id, name: wanted })) === undefined) return;
    }
    const choice = CHOICES.find((each) => choiceKey(each) === typed);
    if (choice !== undefined && typed !== first) {
      const { type, kind } = choice;
      const request = { kind: 'retype' as const, entity: entity.id, type };
      const kept = await deciding.decide(kind === undefined ? request : { ...request, entityKind: kind });
      if (kept === undefined) return;
    }
    onDone();
  };
  return (
    <form class="correct" onSubmit={save}>
      <label class="parameter">
        <span class="picker-label">Name</span>
        <input
          type="text"
          class="field"
          required
          maxLength={MAX_NAME}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label class="parameter">
        <span class="picker-label">Type</span>
        <select class="select" value={typed} onChange={(event) => setTyped(event.currentTarget.value)}>
          {CHOICES.map((choice) => (
            <option key={choiceKey(choice)} value={choiceKey(choice)}>
              {kindWords(choice)}
            </option>
          ))}
        </select>
      </label>
      <DecisionError deciding={deciding} />
      <div class="actions">
        <button type="submit" class="button button-main" aria-disabled={deciding.busy}>
          Save
        </button>
        <button type="button" class="button" onClick={onDone}>
          Cancel
        </button>
      </div>
      <p class="meta">
        Kept through new readings; <a href={formatRoute({ kind: 'review', show: 'decisions' })}>taken back</a> at any
        time.
      </p>
    </form>
  );
}
