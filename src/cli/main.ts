import { runCli } from './run';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may leave early (`newsgraph articles | head`).
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  now: () => new Date(),
  colours: Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'],
}).then((status) => {
  process.exitCode = status;
});
