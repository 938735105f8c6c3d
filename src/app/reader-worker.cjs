// What a worker thread loads: the main thread's hook does not reach it.
require('../../tools/register.cjs');
module.exports = require('./read-article');
