import type { ComponentChildren } from 'preact';
import { useApp } from '../state/app-state';

/** Sliders for independent reports and confidence, and the switch for offices held now. */
export function EvidenceFilters() {
  const { explorer, explore, setFilters } = useApp();
  const { filters } = explore.value;
  const most = [...explorer.graph.value.facts.values()].reduce((best, fact) => Math.max(best, fact.origins), 1);
  return (
    <fieldset class="rail-group">
      <legend>Evidence</legend>
      {most > 1 || filters.minOrigins > 1 ? (
        <Slider
          least={1}
          most={Math.max(filters.minOrigins, Math.min(most, 10))}
          step={1}
          value={filters.minOrigins}
          onChange={(minOrigins) => setFilters({ ...filters, minOrigins })}
        >
          At least{' '}
          <b>
            {filters.minOrigins} independent {filters.minOrigins === 1 ? 'report' : 'reports'}
          </b>
        </Slider>
      ) : null}
      <Slider
        least={0}
        most={95}
        step={5}
        value={filters.minConfidence}
        onChange={(minConfidence) => setFilters({ ...filters, minConfidence })}
      >
        {filters.minConfidence === 0 ? (
          <b>Any confidence</b>
        ) : (
          <>
            Confidence of <b>{filters.minConfidence} % or more</b>
          </>
        )}
      </Slider>
      <label class="line line-plain">
        <input
          type="checkbox"
          checked={filters.currentOnly}
          onChange={(event) => setFilters({ ...filters, currentOnly: event.currentTarget.checked })}
        />
        <span class="line-label">Current offices only</span>
      </label>
    </fieldset>
  );
}

interface SliderProps {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly value: number;
  readonly children: ComponentChildren;
  readonly onChange: (value: number) => void;
}

function Slider({ least, most, step, value, children, onChange }: SliderProps) {
  return (
    <label class="slider">
      <span>{children}</span>
      <input
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
    </label>
  );
}
