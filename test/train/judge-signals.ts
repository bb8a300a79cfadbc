/** The signals judged against the labelled messages of signals-*.jsonl: `npx tsx test/train/judge-signals.ts [--misses]`. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { loadGazetteer } from '../../main/engine/gazetteer.ts';
import { readPlace } from '../../shared/interpret/place.ts';
import { compilePlaces, type PlaceIndex } from '../../shared/interpret/place-index.ts';
import { readItem } from '../../shared/interpret/read-item.ts';
import type { SignalId } from '../../shared/model/reading.ts';
import { sourceVoices } from '../../shared/model/source.ts';
import { unwrap } from '../../shared/result.ts';

/** Any municipality serves: signals do not depend on the place. */
const municipality = 'GM0168';
const files = ['signals-1.jsonl', 'signals-2.jsonl'] as const;

/** The signals that the writers labelled; the others are not judged. */
const judged: readonly SignalId[] = [
  'threat',
  'acute-danger',
  'legal-procedure',
  'individual-case',
  'investigation',
  'tender',
  'press-inquiry',
  'council',
  'official-correction',
  'initiative',
  'defect',
  'accident',
  'compliment',
  'emotion',
  'vulnerable',
  'satire',
  'money',
  'other-authority',
];

const messageLine = z.object({
  id: z.string(),
  voice: z.enum(sourceVoices),
  text: z.string(),
  labels: z.array(z.string()),
});
type Message = z.infer<typeof messageLine>;

interface Judged extends Message {
  readonly fired: ReadonlyMap<string, string>;
}

/** A third is held out by the hash of its id: only totals of it are ever printed. */
function isHeldOut(id: string): boolean {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 3 === 0;
}

function messages(): readonly Message[] {
  return files
    .flatMap((name) => readFileSync(new URL(name, import.meta.url), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => messageLine.parse(JSON.parse(line)));
}

function judge(message: Message, index: PlaceIndex): Judged {
  const { id, voice, text } = message;
  const source = { name: 'Bron', voice, fixedWard: null };
  const readable = { id, title: '', text, published: '2026-11-20T09:00:00.000Z', source };
  const { signals } = readItem(readable, readPlace(index, readable));
  const fired = signals.map(
    ({ id: signal, evidence }) => [signal, evidence.map(({ quote }) => quote).join('|')] as const,
  );
  return { ...message, fired: new Map(fired) };
}

const share = (part: number, whole: number) => (whole === 0 ? ' n/a' : (part / whole).toFixed(2));

function figures(part: readonly Judged[], signal: SignalId): string {
  const wanted = part.filter(({ labels }) => labels.includes(signal));
  const found = part.filter(({ fired }) => fired.has(signal));
  const right = wanted.filter(({ fired }) => fired.has(signal)).length;
  return `P ${share(right, found.length)} R ${share(right, wanted.length)} (${right}/${wanted.length}, ${found.length - right} false)`;
}

function missesOf(part: readonly Judged[], signal: SignalId): readonly string[] {
  return part.flatMap(({ id, voice, text, labels, fired }) => {
    if (labels.includes(signal) === fired.has(signal)) return [];
    const mark = fired.has(signal) ? `+ ${signal} [${fired.get(signal) ?? ''}]` : `- ${signal}`;
    return [`${mark} ${id} (${voice}; ${labels.join(', ')}): ${text}`];
  });
}

const index = compilePlaces(unwrap(loadGazetteer('build/data', municipality)));
const all = messages().map((message) => judge(message, index));
const open = all.filter(({ id }) => !isHeldOut(id));
const heldOut = all.filter(({ id }) => isHeldOut(id));
for (const signal of judged) {
  console.log(
    `${signal.padEnd(20)} open ${figures(open, signal).padEnd(38)} held out ${figures(heldOut, signal)}`,
  );
}
if (process.argv.includes('--misses')) {
  console.log(judged.flatMap((signal) => missesOf(open, signal)).join('\n'));
}
