import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../../../src/pipeline/1-load/read-lines';
import { parseRecord } from '../../../src/pipeline/1-load/record';
import { inFolder, loadAll, outline } from './load-fixtures';

const origin = { name: 'jsonl', location: 'wire.jsonl:1', retrievedAt: '2016-03-04T09:00:00.000Z' };

describe('JSON Lines', () => {
  test('give one document a line with what the line says about it', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'wire.jsonl');
      const line = {
        id: 7,
        url: 'https://acme.example/1',
        title: 'Bridge opens',
        source: 'Acme',
        publishedAt: null,
        text: 'T',
      };
      writeFileSync(
        path,
        `\ufeff${JSON.stringify(line)}\r\n\n${JSON.stringify({ html: '<p>H', outlet: 'Hill', source: 'x' })}`,
      );
      expect(await loadAll([path])).toEqual([
        {
          kind: 'document',
          document: {
            source: { name: 'jsonl', location: `${path}:1` },
            content: { kind: 'text', text: 'T' },
            id: '7',
            url: 'https://acme.example/1',
            title: 'Bridge opens',
            outlet: 'Acme',
            retrievedAt: '2016-03-04T09:00:00.000Z',
          },
        },
        {
          kind: 'document',
          document: {
            source: { name: 'jsonl', location: `${path}:3` },
            content: { kind: 'html', html: '<p>H' },
            outlet: 'Hill',
            retrievedAt: '2016-03-04T09:00:00.000Z',
          },
        },
      ]);
    });
  });

  test('name a broken line and go on', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'wire.jsonl');
      writeFileSync(path, '{"text":"one"}\n{"text":"tw\n[]\n{"title":"no text"}\n{"text":5}\n{"text":"six"}\n');
      const loaded = await loadAll([path]);
      expect(outline(loaded)).toEqual([
        'one',
        'SOURCE_JSON_INVALID',
        'SOURCE_RECORD_INVALID',
        'SOURCE_RECORD_INVALID',
        'SOURCE_RECORD_INVALID',
        'six',
      ]);
      expect(loaded[1]).toMatchObject({ location: `${path}:2`, message: expect.stringContaining(`${path}:2`) });
      expect(loaded[4]).toHaveProperty('message', expect.stringContaining('text'));
    });
  });

  test('without a line are told', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'wire.jsonl'), '\n\n');
      expect(outline(await loadAll([join(folder, 'wire.jsonl')]))).toEqual(['SOURCE_EMPTY']);
    });
  });

  test('pass over a line beyond the limit in the memory of one chunk', async () => {
    const chunks = ['{"a":1}\n', ...Array.from({ length: 50 }, () => 'x'.repeat(100)), '\n', 'last'];
    const lines = [];
    for await (const { number, length, bytes } of readLines(stream(chunks), { maxBytes: 1_000 })) {
      lines.push([number, length, bytes?.toString()]);
    }
    expect(lines).toEqual([
      [1, 7, '{"a":1}'],
      [2, 5_000, undefined],
      [3, 4, 'last'],
    ]);
  });
});

describe('a record', () => {
  test.each([
    ['Ann Lee', 'Ann Lee'],
    [['Ann Lee', { name: 'Bo Ray' }], 'Ann Lee, Bo Ray'],
    [{ name: 'Ann Lee' }, 'Ann Lee'],
    ['  ', undefined],
    [[], undefined],
  ])('has an author in any of the usual forms: %j', (author, expected) => {
    expect(parseRecord({ text: 'T', author }, origin).author).toBe(expected);
  });

  test.each([
    [{ text: 'T', url: {} }, 'url'],
    [{ text: ['T'] }, 'text'],
    ['T', 'the record'],
    [{ html: null }, 'neither text nor html'],
  ])('of the wrong form names its field: %j', (value, message) => {
    expect(() => parseRecord(value, origin)).toThrow(message);
  });
});

test('a JSON file holds one record or a list of them', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'one.json'), '{"text":"one"}');
    writeFileSync(join(folder, 'two.json'), '[{"text":"two"},{"title":"x"},{"text":"three"}]');
    const loaded = await loadAll([folder]);
    expect(outline(loaded)).toEqual(['one', 'two', 'SOURCE_RECORD_INVALID', 'three']);
    expect(loaded[2]).toMatchObject({ location: `${join(folder, 'two.json')}[1]` });
  });
});

async function* stream(chunks: readonly string[]): AsyncIterable<string> {
  yield* chunks;
}
