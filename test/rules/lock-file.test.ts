import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockEntry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
  readonly dev?: boolean;
}

const root = join(__dirname, '../..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockEntry>>;
};

const PLATFORM = /(?:^|[-/.])(linux|darwin|win32)-(x64|arm64)(?:-(?:gnu|glibc|msvc))?$/;
const WANTED = new Set(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64']);

/** What the project itself does without where it is missing; LadybugDB is not published for every platform. */
const optional = Object.keys(lock.packages['']?.optionalDependencies ?? {}).map((name) => `node_modules/${name}`);

/** Packages with a native part, and the part that each wanted platform needs. */
const nativeParts = Object.entries(lock.packages).flatMap(([path, entry]) =>
  path === '' || optional.includes(path)
    ? []
    : Object.keys(entry.optionalDependencies ?? {}).flatMap((part) => {
        const platform = PLATFORM.exec(part);
        return platform && WANTED.has(`${platform[1]}-${platform[2]}`) ? [[path, part] as const] : [];
      }),
);

test('native packages are found at all', () => {
  expect(nativeParts.map(([path]) => path)).toContain('node_modules/libsql');
});

test.each(nativeParts)('%s has %s in the lock file', (path, part) => {
  const places = [`node_modules/${part}`, `${path}/node_modules/${part}`];
  expect(places.some((place) => place in lock.packages)).toBe(true);
});

test('the lock file names no registry host', () => {
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "https?:/);
});

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('npm scripts hold no shell syntax, so that they run on Windows too', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const shell = Object.entries(scripts).filter(([, command]) => /[;|<>$`*]|(?<!&)&(?!&)|^\w+=/.test(command));
  expect(shell).toEqual([]);
});
