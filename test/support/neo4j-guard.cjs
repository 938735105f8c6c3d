// Waits for a test run to end, however it ends, then stops its Neo4j and removes the folder. Arguments: pid, folder.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const [watched, folder] = [Number(process.argv[2]), process.argv[3]];

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const timer = setInterval(() => {
  if (alive(watched)) return;
  clearInterval(timer);
  try {
    const { pid } = JSON.parse(fs.readFileSync(path.join(folder, 'server.json'), 'utf8'));
    if (pid > 0) process.kill(pid, 'SIGKILL');
  } catch {
    // It never came up, or ended by itself.
  }
  setTimeout(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10 }), 1000);
}, 500);
