// Lets Node run the project's TypeScript: `node -r ./tools/register.cjs FILE.ts`. The launchers, the worker threads and the
// child processes all come through here. ts-node translates; what it gives is kept on disk, so that it and the TypeScript
// compiler behind it, 90 MB and half a second, are loaded only where a file is new or has changed. What is kept may be
// deleted at any time.
'use strict';
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const { SourceMap } = require('node:module');
const os = require('node:os');
const path = require('node:path');
const { threadId } = require('node:worker_threads');

const ROOT = path.join(__dirname, '..');
const PROJECT = path.join(ROOT, 'tsconfig.json');
const MAPPINGS = '\n//# mappings=';
const DIGEST = '\n//# digest=';

/** Where translations are kept, best first; the second serves where the first cannot be written. */
const FOLDERS = [
  { path: path.join(ROOT, 'node_modules', '.cache', 'newsgraph'), shared: false },
  { path: path.join(os.tmpdir(), `newsgraph-${userId() ?? 'cache'}-${sha256(ROOT).slice(0, 8)}`), shared: true },
];
/** What a translation depends on beside the file itself. */
const SETTINGS = sha256(
  fs.readFileSync(PROJECT),
  process.version,
  ...['ts-node', '@swc/core', 'typescript'].map((name) => require(`${name}/package.json`).version),
).slice(0, 16);

/** Of each file that was loaded: the mappings of its source map, or the digest of the kept file that has them. */
const loaded = new Map();
const sourceMaps = new Map();
let compiler;

require.extensions['.ts'] = (module, file) => module._compile(translate(file), file);
Error.prepareStackTrace = formatStack;

/** JavaScript of a TypeScript file. */
function translate(file) {
  const source = fs.readFileSync(file);
  for (const kept of keptFiles(file)) {
    const { body, digest } = readKept(kept);
    if (digest === undefined || digest !== digestOf(source, body)) continue;
    loaded.set(file, { digest });
    return body.toString('utf8', 0, body.lastIndexOf(MAPPINGS));
  }
  const { code, mappings } = compile(source.toString(), file);
  loaded.set(file, { mappings });
  const body = code + MAPPINGS + mappings;
  keep(file, body + DIGEST + digestOf(source, body));
  return code;
}

function compile(source, file) {
  compiler ??= require('ts-node').create({ project: PROJECT });
  // ts-node formats stacks too, but knows only the files that it translated itself.
  Error.prepareStackTrace = formatStack;
  const [code, map] = compiler
    .compile(source, file)
    .split('\n//# sourceMappingURL=data:application/json;charset=utf-8;base64,');
  return { code, mappings: JSON.parse(Buffer.from(map, 'base64').toString()).mappings };
}

/** A kept file in its two parts; neither where there is no such file. */
function readKept(kept) {
  try {
    const content = fs.readFileSync(kept);
    const end = content.lastIndexOf(DIGEST);
    return { body: content.subarray(0, end), digest: content.toString('latin1', end + DIGEST.length) };
  } catch {
    return {};
  }
}

/** Tells that a translation is of this source, and whole. */
function digestOf(source, body) {
  return sha256(source, '\n', body);
}

/** Keeps a translation in the first folder that takes it. It is renamed into place, so that no other process reads a part of it. */
function keep(file, content) {
  for (const folder of FOLDERS) {
    const kept = keptFile(folder, file);
    const draft = `${kept}.${process.pid}-${threadId}`;
    try {
      fs.mkdirSync(folder.path, { recursive: true, mode: 0o700 });
      if (!isOurs(folder)) continue;
      fs.mkdirSync(path.dirname(kept), { recursive: true });
      fs.writeFileSync(draft, content);
      fs.renameSync(draft, kept);
      return;
    } catch {
      // Not here then.
    }
  }
}

function keptFiles(file) {
  return FOLDERS.filter(isOurs).map((folder) => keptFile(folder, file));
}

function keptFile(folder, file) {
  return path.join(folder.path, SETTINGS, `${path.relative(ROOT, file).replace(/\.\.[/\\]/g, '__/')}.js`);
}

/** Whether nobody else can have written what a folder holds: the system's temporary folder is open to all users. */
function isOurs(folder) {
  if (!folder.shared || userId() === undefined) return true;
  try {
    const found = fs.lstatSync(folder.path);
    return found.isDirectory() && found.uid === userId() && (found.mode & 0o022) === 0;
  } catch {
    return false;
  }
}

function userId() {
  return process.getuid?.();
}

function sha256(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** A stack in V8's own words, with the lines of the TypeScript. */
function formatStack(error, frames) {
  let text;
  try {
    text = String(error);
  } catch {
    text = '<error>';
  }
  for (const frame of frames) text += `\n    at ${formatFrame(frame)}`;
  return text;
}

function formatFrame(frame) {
  const file = frame.getFileName();
  if (!loaded.has(file)) return String(frame);
  const position = [file, frame.getLineNumber(), frame.getColumnNumber()];
  const entry = sourceMapOf(file)?.findEntry(position[1] - 1, position[2] - 1);
  if (entry?.originalLine === undefined) return String(frame);
  return String(frame).replace(position.join(':'), `${file}:${entry.originalLine + 1}:${entry.originalColumn + 1}`);
}

/** Read when a stack is first asked for; undefined where the kept file is gone or is of another source by now. */
function sourceMapOf(file) {
  if (!sourceMaps.has(file)) {
    const mappings = mappingsOf(file);
    const map = mappings && new SourceMap({ version: 3, file, sources: [file], names: [], mappings });
    sourceMaps.set(file, map);
  }
  return sourceMaps.get(file);
}

function mappingsOf(file) {
  const { mappings, digest } = loaded.get(file);
  if (mappings !== undefined) return mappings;
  const body = keptFiles(file)
    .map(readKept)
    .find((kept) => kept.digest === digest)?.body;
  return body?.toString('latin1', body.lastIndexOf(MAPPINGS) + MAPPINGS.length);
}
