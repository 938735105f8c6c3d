import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { NewsgraphError, toRejection } from '../../base/errors';
import { extensionOf } from './content';
import type { Source } from './contract';
import { readLocalFile } from './local-file';
import { fileError, isFile, isFolder } from './local-path';

/** Extensions that a folder is searched for; a file named outright is read whatever it is called. */
const EXTENSIONS = new Set(['.txt', '.md', '.html', '.htm', '.jsonl', '.ndjson', '.json', '.xml', '.rss', '.atom']);

/** What describes a folder is no article: "README.md", "LICENSE.txt". */
const ABOUT_THE_FOLDER = /^(?:readme|licen[cs]e|notice|changelog|contributing)\./i;

/**
 * A folder with everything below it, in code unit order of names, folders and files together. Names that begin with a
 * dot, README files and the like, and files with other extensions are passed over; links to folders are not followed.
 */
export const folderSource: Source = {
  name: 'folder',
  accepts: isFolder,
  async *read(location, context) {
    let files = 0;
    try {
      for await (const path of listFiles(location)) {
        files++;
        yield* readLocalFile(path, context);
        if (context.signal?.aborted) return;
      }
    } catch (error) {
      yield toRejection(location, fileError(location, error));
    }
    if (files === 0) yield toRejection(location, emptyFolder(location));
  },
};

async function* listFiles(folder: string): AsyncIterable<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  const byName = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of byName) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* listFiles(path);
    else if (isArticleFile(entry.name) && (entry.isFile() || (await isFile(path)))) yield path;
  }
}

function isArticleFile(name: string): boolean {
  return EXTENSIONS.has(extensionOf(name)) && !ABOUT_THE_FOLDER.test(name);
}

function emptyFolder(folder: string): NewsgraphError {
  const wanted = [...EXTENSIONS].join(' ');
  return new NewsgraphError('SOURCE_NO_MATCH', `${folder} holds no file with one of ${wanted}`, { folder });
}
