const R = process.env.ROOT!;
const fs = require('fs');
const { readArticle } = require(R + '/src/pipeline/pipeline');
const STEP = +(process.env.STEP ?? 1), AT = +(process.env.AT ?? 0);
const out: string[] = [];
let n = 0;
for (const line of fs.readFileSync(process.env.DOCS!, 'utf8').split('\n')) {
  if (!line || n++ % STEP !== AT) continue;
  const { id, text, publishedAt } = JSON.parse(line);
  const r = readArticle({ id, title: '', source: 'Own', publishedAt: publishedAt || '2024-06-12', text, furniture: [], body: [{ start: 0, end: text.length }], language: 'en', lines: [] });
  const name = new Map(r.chains.map((c: any) => [c.id, c.name]));
  for (const c of r.claims) out.push([id, name.get(c.subject), c.type, name.get(c.object), c.polarity === 'positive' ? '' : 'NEG', c.modality === 'asserted' ? '' : c.modality, c.tense ?? '', c.date ?? '', c.saidBy ? 'said:' + name.get(c.saidBy) : '', c.place ? 'at:' + name.get(c.place) : '', c.rule, text.slice(c.evidence.start, c.evidence.end).replace(/\s+/g, ' ')].join('\t'));
}
fs.writeFileSync(process.env.OUT!, out.join('\n') + '\n');
