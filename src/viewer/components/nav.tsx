import { type AppState, useApp } from '../state/app-state';
import { formatRoute, type Route } from '../state/route';
import { Icon, type IconName } from './icon';

interface Place {
  readonly label: string;
  readonly icon: IconName;
  readonly title: string;
  readonly route: (app: AppState) => Route;
  readonly isHere: (route: Route) => boolean;
}

const PLACES: readonly Place[] = [
  {
    label: 'Graph',
    icon: 'graph',
    title: 'The graph',
    route: (app) => ({ ...app.explore.value, view: 'graph' }),
    isHere: (route) => route.kind === 'explore' && route.view === 'graph',
  },
  {
    label: 'Table',
    icon: 'table',
    title: 'Entities and claims as a table (T)',
    route: (app) => ({ ...app.explore.value, view: 'table' }),
    isHere: (route) => route.kind === 'explore' && route.view === 'table',
  },
  {
    label: 'Query',
    icon: 'query',
    title: 'Ask in Cypher',
    route: () => ({ kind: 'query' }),
    isHere: (route) => route.kind === 'query',
  },
  {
    label: 'Disputed',
    icon: 'disputed',
    title: 'Statements that contradict each other',
    route: () => ({ kind: 'disputed' }),
    isHere: (route) => route.kind === 'disputed',
  },
  {
    label: 'Review',
    icon: 'review',
    title: 'Names that may mean one and the same',
    route: () => ({ kind: 'review', show: 'queue' }),
    isHere: (route) => route.kind === 'review',
  },
  {
    label: 'Add',
    icon: 'plus',
    title: 'Add an article',
    route: () => ({ kind: 'add' }),
    isHere: (route) => route.kind === 'add',
  },
];

/** The ways to look at the graph; a bar at the bottom of narrow screens. */
export function Nav() {
  const app = useApp();
  return (
    <nav class="nav" aria-label="Views">
      {PLACES.map(({ label, icon, title, route, isHere }) => (
        <a
          key={label}
          class="nav-item"
          href={formatRoute(route(app))}
          title={title}
          aria-current={isHere(app.route.value) ? 'page' : undefined}
        >
          <Icon name={icon} />
          <span>{label}</span>
        </a>
      ))}
    </nav>
  );
}
