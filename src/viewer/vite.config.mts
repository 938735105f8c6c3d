import { dirname, join, resolve } from 'node:path';
import { build, defineConfig, type InlineConfig, type Plugin, runnerImport } from 'vite';

/** What reads English alone needs, and no page that shows a graph. */
const FOR_READING: ReadonlySet<string> = new Set(['frames', 'acts', 'roles', 'examples']);

/** The relation tables without their patterns and examples, which are most of them. */
function relationsToShow(): Plugin {
  const folder = join(import.meta.dirname, '../ontology/relations');
  return {
    name: 'newsgraph-relations-to-show',
    enforce: 'pre',
    async load(id) {
      if (dirname(id) !== folder) return null;
      const { module } = await runnerImport<Readonly<Record<string, object>>>(id);
      const tables = Object.entries(module).map(([name, table]) => {
        const shown = JSON.stringify(table, (key, value: unknown) => (FOR_READING.has(key) ? undefined : value));
        return `export const ${name} = ${shown};`;
      });
      return { code: tables.join('\n'), moduleType: 'js' };
    },
  };
}

const shared = {
  root: import.meta.dirname,
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} as const satisfies InlineConfig;

/** Builds the page of the one-file export beside the viewer: `export/page.js`, a plain script, and `export/page.css`. */
function exportPage(): Plugin {
  let outDir = '';
  return {
    name: 'newsgraph-export-page',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      await build({
        ...shared,
        plugins: [relationsToShow()],
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        build: {
          outDir: join(outDir, 'export'),
          emptyOutDir: true,
          target: 'es2022',
          // In a file of its own: a style that the script made would need another hash in the policy.
          cssCodeSplit: false,
          rolldownOptions: {
            input: join(import.meta.dirname, 'export-page/main.tsx'),
            output: { format: 'iife', entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
          },
        },
      });
    },
  };
}

/** The viewer: one page of static files in `dist/viewer`, nothing inline, so that a strict CSP holds. */
export default defineConfig({
  ...shared,
  publicDir: 'public',
  worker: { format: 'es' },
  plugins: [relationsToShow(), exportPage()],
  build: {
    outDir: '../../dist/viewer',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
