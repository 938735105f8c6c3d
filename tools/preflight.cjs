// Runs newsgraph's TypeScript on Node alone. Plain JavaScript that any Node since 0.12 can parse, so that an old one is
// named before anything else loads. Usage: node tools/preflight.cjs [--run FILE] [arguments …]
'use strict';
var fs = require('fs');
var path = require('path');

var NEEDED = [20, 19];
var version = process.versions.node.split('.').map(Number);
if (version[0] < NEEDED[0] || (version[0] === NEEDED[0] && version[1] < NEEDED[1])) {
  stop(
    'newsgraph needs Node ' +
      NEEDED.join('.') +
      ' or newer, this is ' +
      process.versions.node +
      '. Install it from https://nodejs.org and run the command again.'
  );
}

var root = path.join(__dirname, '..');
if (!fs.existsSync(path.join(root, 'node_modules', 'ts-node'))) {
  stop('The dependencies are not installed. Run `npm ci` in ' + root + ' and then the command again.');
}

var runs = process.argv[2] === '--run';
var script = path.join(root, runs ? process.argv[3] : 'src/cli/main.ts');
process.argv = [process.argv[0], script].concat(process.argv.slice(runs ? 4 : 2));
require('./register.cjs');
require(script);

function stop(message) {
  process.stderr.write(message + '\n');
  process.exit(1);
}
