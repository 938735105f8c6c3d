import { useRef } from 'preact/hooks';
import { countWords } from '../evidence/count-words';
import { formatDate } from '../evidence/format-date';
import { useApp } from '../state/app-state';
import { type Period, withPeriod } from '../state/filters';
import {
  type Axis,
  type MonthCounts,
  movePeriod,
  offsetOf,
  periodBetween,
  stretchPeriod,
  wholePeriod,
} from '../state/timeline';

/** Greatest width of a month: a few do not fill the screen. */
const MONTH_PX = 72;

/** The bars, with a brush over them: drag to choose, drag inside to move, arrow keys on its parts do the same. */
export function TimelineBrush({ axis, counts }: { readonly axis: Axis; readonly counts: MonthCounts }) {
  const { explore, setFilters } = useApp();
  const { filters } = explore.value;
  const area = useRef<HTMLDivElement>(null);
  const period = filters.period ?? wholePeriod(axis);
  const choose = (next: Period) => setFilters(withPeriod(explore.peek().filters, next));
  const drag = useBrushDrag({ axis, shareAt: (x) => shareAt(area.current, x), choose });
  const most = Math.max(1, ...counts.months.values());
  const count = axis.months.length;
  const [left, right] = [offsetOf(period.from, axis), offsetOf(period.to, axis) + 1];
  const percent = (months: number) => `${(100 * Math.max(0, Math.min(count, months))) / count}%`;

  const onKey = (part: 'from' | 'to' | 'both') => (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, PageDown: -12, PageUp: 12 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    // Keys come faster than pictures: each goes on from what the one before chose.
    const now = explore.peek().filters.period ?? wholePeriod(axis);
    choose(part === 'both' ? movePeriod(now, axis, step) : stretchPeriod(now, axis, { end: part, step }));
  };
  const words = (month: string) => `${formatDate(month)}, ${countWords(counts.months.get(month) ?? 0, 'claim')}`;
  const share = { least: 0, most: count - 1 };

  return (
    <div
      class="timeline-area"
      style={{ maxWidth: `${count * MONTH_PX}px` }}
      ref={area}
      onPointerDown={drag.start}
      onPointerMove={drag.move}
      onPointerUp={drag.end}
    >
      <div class="timeline-bars" aria-hidden="true">
        {axis.months.map((month) => (
          <span
            key={month}
            class={month >= period.from && month <= period.to ? 'is-in' : ''}
            style={{ height: `${heightOf(counts.months.get(month) ?? 0, most)}%` }}
            title={words(month)}
          />
        ))}
      </div>
      <div class="timeline-years" aria-hidden="true">
        {yearMarks(axis).map(({ label, at }) => (
          <span key={label} style={{ left: percent(at) }}>
            {label}
          </span>
        ))}
      </div>
      <div
        class={`brush ${filters.period === undefined ? 'is-whole' : ''}`}
        style={{ left: percent(left), right: percent(count - right) }}
      >
        <BrushPart
          part="body"
          label="Period"
          {...share}
          now={left}
          words={`${formatDate(period.from)} to ${formatDate(period.to)}`}
          onKey={onKey('both')}
        />
        <BrushPart
          part="from"
          label="First month"
          {...share}
          now={left}
          words={words(period.from)}
          onKey={onKey('from')}
        />
        <BrushPart
          part="to"
          label="Last month"
          {...share}
          now={right - 1}
          words={words(period.to)}
          onKey={onKey('to')}
        />
      </div>
    </div>
  );
}

interface BrushPartProps {
  readonly part: 'body' | 'from' | 'to';
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly now: number;
  readonly words: string;
  readonly onKey: (event: KeyboardEvent) => void;
}

function BrushPart({ part, label, least, most, now, words, onKey }: BrushPartProps) {
  return (
    <div
      role="slider"
      tabIndex={0}
      class={part === 'body' ? 'brush-body' : `brush-end brush-${part}`}
      data-part={part}
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={now}
      aria-valuetext={words}
      onKeyDown={onKey}
    />
  );
}

interface BrushDrag {
  readonly axis: Axis;
  readonly shareAt: (x: number) => number;
  readonly choose: (period: Period) => void;
}

/** Drags of the pointer: on an end they stretch, on a chosen period they move it, elsewhere they choose anew. */
function useBrushDrag({ axis, shareAt: shareOf, choose }: BrushDrag) {
  const { explore } = useApp();
  const held = useRef<{ readonly part: string; readonly at: number; readonly period: Period } | undefined>();
  return {
    start(event: PointerEvent) {
      const part = event.target instanceof HTMLElement ? (event.target.dataset['part'] ?? 'new') : 'new';
      const chosen = explore.peek().filters.period;
      const period = chosen ?? wholePeriod(axis);
      held.current = {
        part: part === 'body' && chosen === undefined ? 'new' : part,
        at: shareOf(event.clientX),
        period,
      };
      if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
    },
    move(event: PointerEvent) {
      const { current } = held;
      if (current === undefined) return;
      const share = shareOf(event.clientX);
      const step = Math.round((share - current.at) * axis.months.length);
      if (current.part === 'new') choose(periodBetween(axis, current.at, share));
      else if (current.part === 'body') choose(movePeriod(current.period, axis, step));
      else choose(stretchPeriod(current.period, axis, { end: current.part === 'from' ? 'from' : 'to', step }));
    },
    end(event: PointerEvent) {
      const { current } = held;
      held.current = undefined;
      if (current?.part === 'new' && Math.abs(shareOf(event.clientX) - current.at) < 0.004)
        choose(periodBetween(axis, current.at, current.at));
    },
  };
}

function shareAt(area: HTMLElement | null, x: number): number {
  const box = area?.getBoundingClientRect();
  return box === undefined || box.width === 0 ? 0 : Math.max(0, Math.min(0.9999, (x - box.left) / box.width));
}

/** Few claims stay visible beside many. */
function heightOf(claims: number, most: number): number {
  return claims === 0 ? 0 : 8 + 92 * Math.sqrt(claims / most);
}

/** A year where January stands, as many as fit; the first month where no January is there. */
function yearMarks(axis: Axis): readonly { readonly label: string; readonly at: number }[] {
  const marks = axis.months.flatMap((month, at) => (month.endsWith('-01') ? [{ label: month.slice(0, 4), at }] : []));
  const every = Math.ceil(marks.length / 8);
  const first = axis.months[0];
  if (first !== undefined && (marks[0]?.at ?? 99) > axis.months.length / 6)
    return [{ label: formatDate(first), at: 0 }, ...marks.filter((_, index) => index % every === 0)];
  return marks.filter((_, index) => index % every === 0);
}
