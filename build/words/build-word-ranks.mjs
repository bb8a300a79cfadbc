/**
 * Builds shared/language/lists/word-ranks.ts: `node build/words/build-word-ranks.mjs FOLDER`, where FOLDER is the unpacked npm
 * package @zxcvbn-ts/language-nl-be (`npm pack`, MIT): its commonWords.json lists words of Dutch subtitles, most frequent first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rarer ones tell about as much as words that are not listed. */
const most = 6000;
const width = 119;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Gebruik: node build/words/build-word-ranks.mjs MAP\n');
  process.exit(2);
}
const words = JSON.parse(readFileSync(join(folder, 'src', 'commonWords.json'), 'utf8'))
  .slice(0, most)
  .map((word) =>
    word
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase(),
  )
  .map((word) => (/^[a-z'-]+$/.test(word) ? word : '-'));
const lines = [];
let line = '';
for (const word of words) {
  if (line.length + word.length + 1 > width) {
    lines.push(line);
    line = '';
  }
  line = line === '' ? word : `${line} ${word}`;
}
lines.push(line);
writeFileSync(
  new URL('../../shared/language/lists/word-ranks.ts', import.meta.url),
  `/**
 * The ${most} most frequent words of Dutch subtitles, folded, most frequent first; "-" keeps the place of what is no word.
 * Made by build/words/build-word-ranks.mjs from @zxcvbn-ts/language-nl-be (MIT); do not edit.
 */
export const rankedWords: readonly string[] = \`
${lines.join('\n')}\`
  .trim()
  .split(/\\s+/);
`,
);
