import { render } from 'preact';
import type { ExportedGraph } from '../../api/export';
import { startTheme } from '../theme/theme';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/controls.css';
import '../styles/inspector.css';
import '../styles/legend.css';
import '../styles/drawn.css';
import './page.css';
import { ExportedPage } from './page';

// The one-file export: script, style and graph stand in the page itself, and nothing is fetched.
startTheme();
const root = document.getElementById('app');
const held = document.getElementById('newsgraph-export')?.textContent;
if (root !== null && held) render(<ExportedPage exported={JSON.parse(held) as ExportedGraph} />, root);
