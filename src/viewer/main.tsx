import { render } from 'preact';
import { App } from './app';
import { createAppState } from './state/app-state';
import { startTheme } from './theme/theme';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/layout.css';
import './styles/legend.css';
import './styles/inspector.css';
import './styles/home.css';
import './styles/article.css';

startTheme();
const root = document.getElementById('app');
if (root !== null) render(<App state={createAppState()} />, root);
