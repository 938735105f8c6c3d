import { extractionLine } from '../../src/extractors/extraction-line';
import { nativeExtractor } from '../../src/extractors/native';
import { articleOf } from '../support/claims-of';

const text = 'Ann Lee met Bob Ray in Oslo on Tuesday.';

test.each([
  [text, {}, 'extracted'],
  ['Ann Lee likes tea.', {}, 'no-claims'],
  ['It rained all day.', {}, 'no-entities'],
  ['', {}, 'empty-body'],
  ['Ann Lee traf Bob Ray in Oslo.', { language: 'de' }, 'unsupported-language'],
  [text, { language: 'und' }, 'extracted'],
] as const)('%j %j ends as %s', (body, extra, status) => {
  expect(nativeExtractor.extract(articleOf(body, extra)).status).toBe(status);
});

test('furniture gives nothing', () => {
  const caption = 'Bob Ray met Cora Hall.';
  const whole = `${text}\n\n${caption}`;
  const furniture = [{ start: text.length + 2, end: whole.length }];
  const { chains } = nativeExtractor.extract(articleOf(whole, { furniture }));
  expect(chains.map(({ name }) => name)).not.toContain('Cora Hall');
});

test('the line of an article holds entities, relations and every span', () => {
  const article = articleOf(text, { title: 'A meeting' });
  const line = extractionLine(article, nativeExtractor.extract(article), { id: 'a1' });
  expect(line).toMatchObject({ id: 'a1', title: 'A meeting', publishedAt: '2020-01-15', status: 'extracted' });
  const [relation] = line.relations;
  expect(relation).toMatchObject({
    type: 'MET_WITH',
    polarity: 'positive',
    modality: 'asserted',
    date: '2020-01-14',
    quote: text,
  });
  const slice = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
  expect([slice(relation?.subjectSpan), slice(relation?.trigger), slice(relation?.objectSpan)]).toEqual([
    'Ann Lee',
    'met',
    'Bob Ray',
  ]);
  expect(line.entities.find(({ name }) => name === 'Oslo')).toMatchObject({ type: 'Place', kind: 'city' });
  expect(JSON.parse(JSON.stringify(line))).toEqual(line);
});

test('an adjective of a country is a nominal of it, its name a name', () => {
  const body = 'Turkish troops left Norway. Turkey and one Briton said so.';
  const article = articleOf(body);
  const { entities } = extractionLine(article, nativeExtractor.extract(article));
  const kinds = entities.flatMap(({ mentions }) => mentions.map((mention) => `${mention.text}: ${mention.kind}`));
  expect(kinds).toEqual(
    expect.arrayContaining(['Turkish: nominal', 'Turkey: name', 'Norway: name', 'Briton: nominal']),
  );
});

test('the same article gives the same bytes', () => {
  const extract = () => JSON.stringify(nativeExtractor.extract(articleOf(text)));
  expect(extract()).toBe(extract());
});
