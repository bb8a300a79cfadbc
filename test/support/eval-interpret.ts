/**
 * Measures theme, voice, tone and questions against the gold items:
 * `npx tsx test/support/eval-interpret.ts [--misses] [--blind]`.
 * Two thirds (sha256(id) first byte % 3 ≠ 0) may be looked at. The blind third is not judged unless `--blind` asks, and
 * then only its totals are shown: a figure looked at after every change is no longer blind.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { readQuestions } from '../../shared/interpret/question.ts';
import { readThemes } from '../../shared/interpret/theme.ts';
import { readTone } from '../../shared/interpret/tone.ts';
import { readVoice } from '../../shared/interpret/voice.ts';
import { type Readable, tones, voices } from '../../shared/model/reading.ts';
import { sourceVoices } from '../../shared/model/source.ts';
import { themeIds } from '../../shared/model/theme.ts';

const goldLine = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  published: z.string().nullable(),
  source: z.object({ name: z.string(), kind: z.enum(sourceVoices) }),
  gold: z.object({
    themes: z.array(z.enum(themeIds)),
    voice: z.enum(voices),
    tone: z.enum(tones),
    questions: z.number(),
  }),
});
type GoldLine = z.infer<typeof goldLine>;

const folder = new URL('../gold/', import.meta.url);
const misses = process.argv.includes('--misses');
const withBlind = process.argv.includes('--blind');

function goldLines(): GoldLine[] {
  const files = readdirSync(folder).filter((name) => /^items-GM.*\.jsonl$/.test(name));
  return files.sort().flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => goldLine.parse(JSON.parse(line))),
  );
}

const isBlind = (id: string) => (createHash('sha256').update(id).digest()[0] ?? 0) % 3 === 0;

class Tally {
  private readonly cells = new Map<string, { right: number; all: number }>();
  add(name: string, right: boolean): void {
    const cell = this.cells.get(name) ?? { right: 0, all: 0 };
    this.cells.set(name, { right: cell.right + (right ? 1 : 0), all: cell.all + 1 });
  }
  print(label: string): void {
    for (const [name, { right, all }] of [...this.cells].sort())
      console.log(`${label}  ${name.padEnd(34)} ${(right / all).toFixed(3)}  (${right}/${all})`);
  }
}

function judge(line: GoldLine, tally: Tally, tell: (text: string) => void): void {
  const input: Readable = {
    id: line.id,
    title: line.title,
    text: line.text,
    published: line.published,
    source: { name: line.source.name, voice: line.source.kind, fixedWard: null },
  };
  const { gold } = line;
  const themes = readThemes(input);
  const best = themes[0]?.id;
  const fits = best !== undefined && gold.themes.includes(best);
  tally.add('theme: best is either gold label', fits);
  tally.add(`theme read as ${best ?? 'nothing'}`, fits);
  tally.add('theme: best is first gold label', best === gold.themes[0]);
  tally.add(
    'theme: a gold label is among both',
    themes.some((theme) => gold.themes.includes(theme.id)),
  );
  if (themes[1] !== undefined)
    tally.add('theme: second label is in gold', gold.themes.includes(themes[1].id));
  tally.add('voice', readVoice(input) === gold.voice);
  const tone = readTone(input);
  tally.add('tone', tone.value === gold.tone);
  tally.add(`tone: gold ${gold.tone}`, tone.value === gold.tone);
  const asked = readQuestions(input).length;
  tally.add('questions: number equal', asked === gold.questions);
  if (asked > 0) tally.add('questions: precision of "asks"', gold.questions > 0);
  if (gold.questions > 0) tally.add('questions: recall of "asks"', asked > 0);
  for (const theme of themes)
    for (const one of theme.evidence)
      tally.add('evidence slices back', input[one.field].slice(one.start, one.end) === one.quote);
  if (!fits)
    tell(
      `THEME ${gold.themes.join('+')} ← ${themes.map((t) => `${t.id} ${t.confidence} [${t.evidence.map((e) => e.quote).join(', ')}]`).join(' | ')}\n`,
    );
  if (tone.value !== gold.tone)
    tell(`TONE ${gold.tone} ← ${tone.value} [${tone.evidence.map((e) => e.quote).join(', ')}]\n`);
  if (asked !== gold.questions) tell(`QUESTIONS ${gold.questions} ← ${asked}\n`);
  if (readVoice(input) !== gold.voice)
    tell(`VOICE ${gold.voice} ← ${readVoice(input)} (${line.source.kind})\n`);
}

const seen = new Tally();
const blind = new Tally();
for (const line of goldLines()) {
  const hidden = isBlind(line.id);
  if (hidden && !withBlind) continue;
  judge(line, hidden ? blind : seen, (text) => {
    if (misses && !hidden) process.stdout.write(`${line.id}: ${line.title} — ${line.text}\n   ${text}`);
  });
}
seen.print('visible');
blind.print('blind  ');
