import { apiPaths } from '../../api/paths';
import type { ApiError } from '../../api/responses';
import { drawScene } from '../graph/drawing';
import type { AppState } from '../state/app-state';
import { PALETTES } from '../theme/palette';
import { theme } from '../theme/theme';
import { typeColour, typeLetter } from '../words/entity-words';
import { saveFile } from './save-file';
import { toPng } from './to-png';
import { toSvg } from './to-svg';

/** Every kind of file of what is on the canvas. */
export const GRAPH_FILES = [
  { kind: 'png', label: 'Picture', name: 'PNG' },
  { kind: 'svg', label: 'Picture to scale', name: 'SVG' },
  { kind: 'html', label: 'One interactive page with its evidence', name: 'HTML' },
  { kind: 'gexf', label: 'For Gephi', name: 'GEXF' },
  { kind: 'graphml', label: 'For yEd, Cytoscape, networkx', name: 'GraphML' },
  { kind: 'csv', label: 'Facts as a table', name: 'CSV' },
  { kind: 'jsonld', label: 'Linked data (schema.org)', name: 'JSON-LD' },
  { kind: 'ftm', label: 'FollowTheMoney', name: 'JSON lines' },
] as const;
export type GraphFile = (typeof GRAPH_FILES)[number]['kind'];

const ENDINGS: Readonly<Record<GraphFile, string>> = {
  png: 'png',
  svg: 'svg',
  html: 'html',
  gexf: 'gexf',
  graphml: 'graphml',
  csv: 'csv',
  jsonld: 'jsonld',
  ftm: 'ftm.json',
};

/** Saves what the canvas shows as a file; answers what went wrong, or nothing. */
export async function saveGraph(app: AppState, kind: GraphFile): Promise<ApiError | undefined> {
  const name = `newsgraph.${ENDINGS[kind]}`;
  if (kind === 'png' || kind === 'svg') {
    const drawing = drawScene(app.explorer.scene.peek());
    const svg = toSvg(drawing, themeOfPicture());
    saveFile(name, kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await toPng(svg, drawing.box));
    return undefined;
  }
  const entities = app.explorer.visible.peek().entities.map(({ id }) => id);
  const answer = await app.client.postForFile(apiPaths.export(), { format: kind, entities });
  if (answer?.kind === 'ready') saveFile(name, answer.value);
  return answer?.kind === 'failed' ? answer.error : undefined;
}

function themeOfPicture() {
  const name = theme.peek();
  return {
    palette: PALETTES[name],
    colourOf: (type: Parameters<typeof typeColour>[0]) => typeColour(type, name),
    letterOf: typeLetter,
  };
}
