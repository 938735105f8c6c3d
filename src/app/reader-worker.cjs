// What a worker thread loads: workers compile TypeScript themselves, the main thread's ts-node does not reach them.
require('ts-node').register({ project: require('node:path').join(__dirname, '../../tsconfig.json') });
const { workerData } = require('piscina');
// All workers read one copy of the weights, in shared memory.
require('../language/english-annotator').shareEnglishModel(workerData.englishModel);
module.exports = require('./read-article');
