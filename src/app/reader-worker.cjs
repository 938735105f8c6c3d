// What a worker thread loads: workers compile TypeScript themselves, the main thread's ts-node does not reach them.
require('ts-node').register({ project: require('node:path').join(__dirname, '../../tsconfig.json') });
module.exports = require('./read-article');
