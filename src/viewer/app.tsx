import { useEffect } from 'preact/hooks';
import { lazy } from './components/lazy';
import { TroubleBanner } from './components/trouble-banner';
import { listenForGlobalKeys } from './keys/global-keys';
import { ArticleScreen } from './screens/article';
import { ExploreScreen } from './screens/explore';
import { HomeScreen } from './screens/home';
import { AppProvider, type AppState, useApp } from './state/app-state';

const QueryScreen = lazy(() => import('./screens/query').then((module) => module.QueryScreen));
const AddScreen = lazy(() => import('./screens/add').then((module) => module.AddScreen));
const DisputedScreen = lazy(() => import('./screens/disputed').then((module) => module.DisputedScreen));
const ReviewScreen = lazy(() => import('./screens/review').then((module) => module.ReviewScreen));

/** The screen that the address names. */
export function App({ state }: { readonly state: AppState }) {
  useEffect(() => listenForGlobalKeys(state), [state]);
  return (
    <AppProvider value={state}>
      <TroubleBanner />
      <Screen />
      <p class="visually-hidden" aria-live="polite" data-announcement>
        {state.announcement.value}
      </p>
    </AppProvider>
  );
}

function Screen() {
  const { route } = useApp();
  switch (route.value.kind) {
    case 'home':
      return <HomeScreen />;
    case 'explore':
      return <ExploreScreen />;
    case 'article':
      return <ArticleScreen key={route.value.id} id={route.value.id} claim={route.value.claim} />;
    case 'query':
      return <QueryScreen route={route.value} />;
    case 'add':
      return <AddScreen />;
    case 'disputed':
      return <DisputedScreen of={route.value.of} only={route.value.only} />;
    case 'review':
      return <ReviewScreen show={route.value.show} />;
  }
}
