import { useEffect } from 'preact/hooks';
import { listenForGlobalKeys } from './keys/global-keys';
import { ArticleScreen } from './screens/article';
import { ExploreScreen } from './screens/explore';
import { HomeScreen } from './screens/home';
import { AppProvider, type AppState, useApp } from './state/app-state';

/** The screen that the address names. */
export function App({ state }: { readonly state: AppState }) {
  useEffect(listenForGlobalKeys, []);
  return (
    <AppProvider value={state}>
      <Screen />
      <p class="visually-hidden" aria-live="polite">
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
  }
}
