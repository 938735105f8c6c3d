// Assembles kernel.wat to kernel.wasm. Run: node src/language/kernel/build.cjs (needs the dev dependency wabt).
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** The bytes of kernel.wasm as wabt makes them from kernel.wat. */
async function assembleKernel() {
  const wabt = await require('wabt')();
  const module = wabt.parseWat('kernel.wat', readFileSync(join(__dirname, 'kernel.wat'), 'utf8'), { simd: true });
  return Buffer.from(module.toBinary({}).buffer);
}

module.exports = { assembleKernel };

if (require.main === module) assembleKernel().then((bytes) => writeFileSync(join(__dirname, 'kernel.wasm'), bytes));
