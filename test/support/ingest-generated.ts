import { writeSync } from 'node:fs';
import { generateCrowd } from './generated-crowd';
import { openTemporaryWorkspace } from './temporary-workspace';

/**
 * Run as a process of its own: ingests a generated crowd of articles into a folder, five at a time, and brings the store
 * up after each; says on standard output what is acknowledged, until it is done or killed.
 */
async function ingestGenerated(folder: string, articles: number): Promise<void> {
  const { ledger, sync, close } = await openTemporaryWorkspace({ folder });
  const outcomes = generateCrowd(articles);
  const key = { extractor: 'generated', version: '1', settingsHash: 's' };
  // Written at once: a line that a kill keeps in a buffer would be an acknowledgement that nobody saw.
  const say = (line: string) => writeSync(1, `${line}\n`);
  for (let start = 0; start < outcomes.length; start += 5) {
    const wanted = outcomes
      .slice(start, start + 5)
      .filter(({ article }) => ledger.standing(article, key).kind !== 'unchanged');
    if (wanted.length === 0) continue;
    ledger.append(wanted);
    for (const { article } of wanted) say(`kept ${article.id}`);
    const { sequence } = await sync();
    say(`shown ${sequence}`);
  }
  await sync();
  await close({ keep: true });
  say('done');
}

void ingestGenerated(process.argv[2] ?? '', Number(process.argv[3]));
