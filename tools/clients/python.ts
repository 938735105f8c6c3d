import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** Runs a program in the repository and returns what it printed. Throws where it fails. */
export function run(
  command: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; input?: string } = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', ...options });
  if (error || status !== 0)
    throw new Error(`${command} ${args[0] ?? ''} ended with ${status}: ${error ?? ''}${stdout}${stderr}`);
  return stdout;
}

/** Makes a Python of its own in a folder, with packages of PyPI, and returns its path. */
export function pythonIn(folder: string, packages: readonly string[]): string {
  const venv = join(folder, 'venv');
  run('python3', ['-m', 'venv', venv]);
  const python = join(venv, process.platform === 'win32' ? 'Scripts' : 'bin', 'python');
  run(python, ['-m', 'pip', 'install', '--quiet', ...packages]);
  return python;
}
