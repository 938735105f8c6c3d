import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const SOURCE = `interface Deed { readonly name: string }

const deed: Deed = { name: 'done' };
function fail(): never {
  throw new Error(deed.name);
}
const usesCompiler = Object.keys(require.cache).some((file) => file.endsWith('typescript.js'));
let stack = '';
try {
  fail();
} catch (error) {
  stack = String((error as Error).stack);
}
console.log(JSON.stringify({ usesCompiler, place: /fail \\(.*(main\\.ts:\\d+:\\d+)\\)/.exec(stack)?.[1], head: stack.split('\\n')[0] }));
`;
const SAID = { place: 'main.ts:5:9', head: 'Error: done' };

// Translating for the first time takes seconds on a busy machine.
jest.setTimeout(60_000);

let project: string;
let temporary: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'newsgraph-register-'));
  temporary = join(project, 'temporary');
  for (const folder of ['tools', 'node_modules', 'temporary']) mkdirSync(join(project, folder));
  for (const name of ['ts-node', '@swc', 'typescript'])
    symlinkSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name));
  for (const file of ['tools/register.cjs', 'tsconfig.json']) copyFileSync(join(ROOT, file), join(project, file));
  writeFileSync(join(project, 'main.ts'), SOURCE);
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const command = () => ['-r', join(project, 'tools/register.cjs'), join(project, 'main.ts')];
const environment = () => ({ ...process.env, TMPDIR: temporary, TEMP: temporary });

function run(): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, command(), { encoding: 'utf8', env: environment() });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

/** Files that were kept below a folder. */
function kept(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.js/.test(file))
    .map((file) => join(folder, file));
}
const keptInModules = () => kept(join(project, 'node_modules/.cache/newsgraph'));

test('a file is translated once, and stacks name its own lines before and after', () => {
  expect(run()).toEqual({ usesCompiler: true, ...SAID });
  expect(keptInModules()).toHaveLength(1);
  expect(run()).toEqual({ usesCompiler: false, ...SAID });
});

test('a file that changed is translated again', () => {
  run();
  writeFileSync(join(project, 'main.ts'), SOURCE.replaceAll("'done'", "'undone'"));
  expect(run()).toEqual({ usesCompiler: true, ...SAID, head: 'Error: undone' });
  expect(keptInModules()).toHaveLength(1);
});

test('other settings keep apart', () => {
  run();
  const settings = join(project, 'tsconfig.json');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('es2022', 'es2021'));
  expect(run()).toMatchObject({ usesCompiler: true });
  expect(keptInModules()).toHaveLength(2);
});

test.each([0, 100, 1000])('a kept file of which %d bytes are left is not used, and made anew', (bytes) => {
  run();
  const [file] = keptInModules();
  const whole = readFileSync(file!, 'utf8');
  truncateSync(file!, bytes);
  expect(run()).toEqual({ usesCompiler: true, ...SAID });
  expect(readFileSync(file!, 'utf8')).toBe(whole);
});

test('where the packages cannot be written to, the temporary folder serves', () => {
  writeFileSync(join(project, 'node_modules/.cache'), '');
  expect(run()).toEqual({ usesCompiler: true, ...SAID });
  expect(kept(temporary)).toHaveLength(1);
  expect(run()).toEqual({ usesCompiler: false, ...SAID });
});

test('where nothing can be written, everything is translated every time', () => {
  writeFileSync(join(project, 'node_modules/.cache'), '');
  rmSync(temporary, { recursive: true });
  writeFileSync(temporary, '');
  for (let time = 0; time < 2; time++) expect(run()).toEqual({ usesCompiler: true, ...SAID });
});

test('several processes may start at once', async () => {
  const outputs = await Promise.all(
    [1, 2, 3, 4].map(
      () =>
        new Promise<string>((done) => {
          const child = spawn(process.execPath, command(), { env: environment() });
          let said = '';
          child.stdout.on('data', (chunk: Buffer) => {
            said += chunk.toString('utf8');
          });
          child.once('close', () => done(said));
        }),
    ),
  );
  for (const output of outputs) expect(JSON.parse(output)).toMatchObject(SAID);
  expect(keptInModules()).toHaveLength(1);
  expect(run()).toMatchObject({ usesCompiler: false });
});
