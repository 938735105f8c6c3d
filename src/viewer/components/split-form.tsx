import { useState } from 'preact/hooks';
import type { Entity } from '../../model/entity';
import type { ArticleId } from '../../model/id';
import { countWords } from '../evidence/count-words';
import { useApp } from '../state/app-state';
import { useDeciding } from '../state/use-deciding';
import { DecisionError } from './decision-error';
import { WhyField } from './why-field';

export interface SplitFormProps {
  readonly entity: Entity;
  /** Articles in which the name is somebody else's. */
  readonly articles: readonly ArticleId[];
  readonly onDone: () => void;
}

/** Parts the namesake of some articles from an entity. */
export function SplitForm({ entity, articles, onDone }: SplitFormProps) {
  const { announcement } = useApp();
  const deciding = useDeciding();
  const [why, setWhy] = useState('');
  const ready = articles.length > 0 && articles.length < entity.articles;
  const part = async () => {
    if (!ready) return;
    const reason = why.trim();
    const request = { kind: 'split' as const, entity: entity.id, articles };
    const kept = await deciding.decide(reason === '' ? request : { ...request, why: reason });
    if (kept === undefined) return;
    announcement.value = `Parted: another ${entity.name} in ${countWords(articles.length, 'article')}.`;
    onDone();
  };
  return (
    <div class="correct">
      <p>
        Tick the articles in which {entity.name} is somebody else, not all of them. They become an entity of their own,
        which can be undone.
      </p>
      <WhyField label="Why, kept with the decision" value={why} onInput={setWhy} />
      <DecisionError deciding={deciding} />
      <div class="actions">
        <button type="button" class="button button-main" aria-disabled={!ready || deciding.busy} onClick={part}>
          Part {articles.length > 0 ? countWords(articles.length, 'article') : 'them'}
        </button>
        <button type="button" class="button" onClick={onDone}>
          Cancel
        </button>
      </div>
    </div>
  );
}
