import type { Entity } from '../../model/entity';
import { inkOn } from '../graph/colour';
import { type Drawing, type DrawingEdge, type DrawingNode, NAME_PX } from '../graph/drawing';
import type { Palette } from '../theme/palette';

export interface SvgTheme {
  readonly palette: Palette;
  readonly colourOf: (type: Entity['type']) => string;
  readonly letterOf: (type: Entity['type']) => string;
}

const FONT = 'Inter, system-ui, -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif';

/** A drawing as an SVG file that needs nothing else; lines tell their relation and nodes their name as a tooltip. */
export function toSvg({ box, edges, nodes }: Drawing, theme: SvgTheme): string {
  const { palette } = theme;
  const view = `${box.x} ${box.y} ${box.width} ${box.height}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${box.width}" height="${box.height}" role="img">`,
    `<title>${escapeXml(`Graph of ${nodes.length} entities and ${edges.length} connections`)}</title>`,
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${palette.background}"/>`,
    `<g fill="none" stroke="${palette.edge}">`,
    ...edges.map((edge) => edgeElement(edge, palette)),
    '</g>',
    `<g font-family="${FONT}" font-size="${NAME_PX}">`,
    ...nodes.map((node) => nodeElement(node, theme)),
    '</g>',
    `<g font-family="${FONT}" font-size="${NAME_PX}" font-weight="500" fill="${palette.text}" stroke="${palette.background}" stroke-width="4" stroke-linejoin="round" paint-order="stroke" dominant-baseline="central">`,
    ...nodes.flatMap(({ name, label }) =>
      name === undefined ? [] : [`<text x="${name.x}" y="${name.y}">${escapeXml(label)}</text>`],
    ),
    '</g>',
    '</svg>',
  ].join('\n');
}

function edgeElement({ path, head, width, dashed, label }: DrawingEdge, palette: Palette): string {
  const dashes = dashed ? ' stroke-dasharray="6 5"' : '';
  const arrow =
    head === undefined ? '' : `<polygon points="${head}" fill="${dashed ? palette.background : palette.edge}"/>`;
  return `<g><title>${escapeXml(label)}</title><path d="${path}" stroke-width="${width}"${dashes}/>${arrow}</g>`;
}

function nodeElement({ x, y, radius, type, label }: DrawingNode, { colourOf, letterOf }: SvgTheme): string {
  const colour = colourOf(type);
  const circle = `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`;
  const letter =
    radius < 7.5
      ? ''
      : `<text x="${x}" y="${y}" fill="${inkOn(colour)}" font-weight="600" text-anchor="middle" dominant-baseline="central">${letterOf(type)}</text>`;
  return `<g><title>${escapeXml(`${label}, ${type}`)}</title>${circle}${letter}</g>`;
}

/** Text as XML, characters that XML cannot hold left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
