import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Timeline as TimelineAnswer } from '../../api/explore';
import { apiPaths } from '../../api/paths';
import { standingOf } from '../evidence/claim-words';
import { countWords } from '../evidence/count-words';
import { formatDate } from '../evidence/format-date';
import { type AppState, useApp } from '../state/app-state';
import { passesRelation, withPeriod } from '../state/filters';
import { claimQuery } from '../state/table-query';
import { type Axis, axisOf, countMonths, countsOf, type MonthCounts, nextFrame, wholePeriod } from '../state/timeline';
import { useRemote } from '../state/use-remote';
import { relationWords } from '../words/relation-words';
import { Icon } from './icon';
import { TimelineBrush } from './timeline-brush';

const FRAME_MS = 700;

/** Claims a month of what is shown; a stretch of it can be chosen, moved and played. */
export function Timeline() {
  const app = useApp();
  const { view } = app.explore.value;
  return view === 'table' ? <TimelineOfStore /> : <TimelineOfCanvas />;
}

function TimelineOfCanvas() {
  const app = useApp();
  const counts = useComputed(() => countsOfCanvas(app));
  return <TimelineBar counts={counts.value} />;
}

function TimelineOfStore() {
  const { explore } = useApp();
  const { filters, table } = explore.value;
  const query = claimQuery(withPeriod(filters, undefined), table);
  const { remote } = useRemote<TimelineAnswer>(query === undefined ? undefined : apiPaths.timeline(query));
  return <TimelineBar counts={remote.kind === 'ready' ? countsOf(remote.value) : undefined} />;
}

function TimelineBar({ counts }: { readonly counts: MonthCounts | undefined }) {
  const { explore, setFilters, timelineOpen } = useApp();
  const { filters } = explore.value;
  const axis = counts === undefined ? undefined : axisOf(counts);
  const open = timelineOpen.value;
  const toggle = () => {
    timelineOpen.value = !open;
  };
  return (
    <section class="timeline" data-open={open} aria-label="Timeline">
      <button
        type="button"
        class="icon-button timeline-fold"
        aria-expanded={open}
        aria-label={open ? 'Fold the timeline' : 'Unfold the timeline'}
        onClick={toggle}
      >
        <Icon name={open ? 'fold' : 'unfold'} />
      </button>
      {open ? (
        <div class="timeline-by">
          <select
            class="select"
            aria-label="Which date"
            value={filters.dated}
            onChange={(event) => {
              const dated = event.currentTarget.value === 'event' ? 'event' : 'published';
              setFilters({ ...withPeriod(filters, undefined), dated });
            }}
          >
            <option value="published">Published</option>
            <option value="event">Happened</option>
          </select>
          <label class="timeline-undated">
            <input
              type="checkbox"
              checked={filters.undated}
              onChange={(event) => setFilters({ ...filters, undated: event.currentTarget.checked })}
            />
            <span>{counts === undefined ? 'undated' : `${counts.undated} undated`}</span>
          </label>
        </div>
      ) : (
        <button type="button" class="timeline-title" onClick={toggle}>
          {summaryOf(filters.period, counts)}
        </button>
      )}
      {open && axis !== undefined && counts !== undefined ? (
        <TimelineBody axis={axis} counts={counts} />
      ) : open ? (
        <p class="timeline-empty">
          {counts === undefined ? 'Counting claims …' : 'Nothing that is shown has a date of this kind.'}
        </p>
      ) : null}
    </section>
  );
}

function TimelineBody({ axis, counts }: { readonly axis: Axis; readonly counts: MonthCounts }) {
  const { explore, setFilters } = useApp();
  const { filters } = explore.value;
  const playing = useSignal(false);
  useEffect(() => {
    if (!playing.value) return;
    const timer = setTimeout(() => {
      const { period = wholePeriod(axis), ...rest } = explore.peek().filters;
      const next = nextFrame(period, axis);
      if (next === undefined) playing.value = false;
      else setFilters(withPeriod({ ...rest }, next));
    }, FRAME_MS);
    return () => clearTimeout(timer);
  });
  const play = () => {
    const whole = wholePeriod(axis);
    const { period = whole } = filters;
    const atEnd = period.to === whole.to;
    // A film of everything begins with its first month; one that has ended begins again.
    if (!playing.value && atEnd) {
      const length =
        period.from === whole.from ? 1 : axis.months.indexOf(period.to) - axis.months.indexOf(period.from) + 1;
      setFilters(withPeriod(filters, { from: whole.from, to: axis.months[Math.max(0, length - 1)] ?? whole.from }));
    }
    playing.value = !playing.value;
  };
  return (
    <>
      <TimelineBrush axis={axis} counts={counts} />
      <div class="timeline-tools">
        <button
          type="button"
          class="icon-button"
          aria-label={playing.value ? 'Stop' : 'Play month by month'}
          title={playing.value ? 'Stop' : 'Play month by month'}
          disabled={axis.months.length < 2}
          onClick={play}
        >
          <Icon name={playing.value ? 'pause' : 'play'} />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label="All months"
          title="All months"
          disabled={filters.period === undefined}
          onClick={() => {
            playing.value = false;
            setFilters(withPeriod(filters, undefined));
          }}
        >
          <Icon name="close" />
        </button>
      </div>
    </>
  );
}

/** Counts the claims that all filters but the period let through. */
function countsOfCanvas({ explorer, explore }: AppState): MonthCounts | undefined {
  const claims = explorer.claims.value;
  if (claims === undefined) return undefined;
  const { filters, hidden } = explore.value;
  const { entities } = explorer.graph.value;
  const shown = (id: (typeof hidden)[number]) => {
    const entity = entities.get(id);
    return entity !== undefined && !hidden.includes(id) && !filters.hiddenTypes.includes(entity.type);
  };
  const counted = claims.filter((claim) => {
    const { kind } = standingOf(claim);
    if (kind !== 'stated' && !filters.standings.includes(kind)) return false;
    if (!passesRelation(claim.type, { filters, family: relationWords(claim.type).family })) return false;
    return shown(claim.subject) && shown(claim.object);
  });
  return countMonths(counted.map((claim) => (filters.dated === 'event' ? claim.date : claim.publishedAt)));
}

function summaryOf(
  period: { readonly from: string; readonly to: string } | undefined,
  counts: MonthCounts | undefined,
) {
  if (period !== undefined)
    return period.from === period.to
      ? formatDate(period.from)
      : `${formatDate(period.from)} – ${formatDate(period.to)}`;
  if (counts === undefined) return 'Timeline';
  const dated = [...counts.months.values()].reduce((sum, claims) => sum + claims, counts.yearOnly);
  return `Timeline · ${countWords(dated, 'dated claim')}`;
}
