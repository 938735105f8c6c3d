import { join } from 'node:path';
import { Piscina } from 'piscina';
import { readExtraction } from '../../src/app/read-article';
import { createReader } from '../../src/app/reader';
import { article } from '../pipeline/article';

const SAMPLE = article('It rained.\n\nPresident Ann Lee met Finance Minister Kofi Mensah in Accra on Monday.', {
  publishedAt: '2016-03-03',
});

test('worker threads read an article as this thread does', async () => {
  const reader = createReader({ jobs: 2 });
  try {
    expect(await reader.extract(SAMPLE)).toEqual(await readExtraction(SAMPLE));
  } finally {
    await reader.close();
  }
}, 30_000);

test('a worker reads the weights that it is handed and no file', async () => {
  const englishModel = new Uint8Array(new SharedArrayBuffer(64));
  const filename = join(__dirname, '../../src/app/reader-worker.cjs');
  const pool = new Piscina({ filename, maxThreads: 1, workerData: { englishModel } });
  try {
    const answer = await pool.run(SAMPLE, { name: 'readExtraction' });
    expect(JSON.stringify(answer)).toContain('not a language model');
  } finally {
    await pool.destroy();
  }
}, 30_000);
