/**
 * Judges theme, questions, tone and kind on the training messages: `npx tsx test/eval/messages.ts [--misses ORGAN]`. The dev
 * fifth is what counts, for nothing is fitted on it; its misses are not shown.
 */
import { readItem } from '../../shared/interpret/read-item.ts';
import type { Reading } from '../../shared/model/reading.ts';
import { type Message, messageReadable, trainMessages } from '../train/messages.ts';
import { kinds } from './items.ts';
import { type Confusion, createConfusion, figuresOf, type SetTally } from './tally.ts';

interface Tally {
  readonly organs: Readonly<Record<'theme' | 'tone' | 'kind' | 'number', Confusion>>;
  readonly asks: SetTally;
  readonly sure: { stated: number; right: number; n: number }[];
}

const newTally = (): Tally => ({
  organs: {
    theme: createConfusion(),
    tone: createConfusion(),
    kind: createConfusion(),
    number: createConfusion(),
  },
  asks: { hits: 0, wrong: 0, missed: 0 },
  sure: Array.from({ length: 10 }, () => ({ stated: 0, right: 0, n: 0 })),
});

/** What the message is and what was read, by organ, as one label each. */
function labelsOf(message: Message, reading: Reading): Record<string, readonly [string, string]> {
  const best = reading.themes[0]?.id ?? 'geen';
  const right = message.themes.some((theme) => theme === best);
  return {
    theme: [right ? best : (message.themes[0] ?? 'geen'), best],
    tone: [message.tone, reading.tone.value],
    kind: [message.type, kinds[reading.kind]],
    number: [String(message.questions), String(reading.questions.length)],
  };
}

function addSure({ sure }: Tally, stated: number, right: boolean): void {
  const step = sure[Math.min(9, Math.floor(stated * 10))];
  if (step === undefined) return;
  step.stated += stated;
  step.right += right ? 1 : 0;
  step.n += 1;
}

function judge(message: Message, tally: Tally, wanted: string): void {
  const reading = readItem(messageReadable(message), { scope: 'onbekend', wards: [] });
  const labels = labelsOf(message, reading);
  for (const [organ, confusion] of Object.entries(tally.organs)) {
    const [gold, read] = labels[organ] ?? ['', ''];
    confusion.add(gold, read);
    if (organ === wanted && gold !== read && !message.dev)
      console.log(
        `${message.id} ${gold} → ${read} [${told(reading, organ)}] ${message.kind}: ${message.title} — ${message.text}`,
      );
  }
  const [first] = reading.themes;
  if (first !== undefined) addSure(tally, first.confidence, message.themes.includes(first.id));
  const asked = reading.questions.length > 0;
  if (asked && message.questions > 0) tally.asks.hits += 1;
  else if (asked) tally.asks.wrong += 1;
  else if (message.questions > 0) tally.asks.missed += 1;
}

function told(reading: Reading, organ: string): string {
  if (organ === 'number') return reading.questions.map(({ quote }) => quote).join(' | ');
  if (organ === 'tone') return reading.tone.evidence.map(({ quote }) => quote).join(', ');
  if (organ !== 'theme') return '';
  return reading.themes
    .map(
      ({ id, confidence, evidence }) => `${id} ${confidence} ${evidence.map(({ quote }) => quote).join(',')}`,
    )
    .join(' | ');
}

function print(name: string, { organs, asks, sure }: Tally): void {
  console.log(`${name} (${organs.theme.size()})`);
  const parts = Object.entries(organs).map(([organ, each]) => `${organ} ${each.accuracy().toFixed(3)}`);
  const question = figuresOf('question', asks).map(({ metric, value }) => `${metric} ${value.toFixed(3)}`);
  console.log(`  ${parts.join('  ')}  question ${question.join(' ')}`);
  for (const organ of ['theme', 'tone', 'kind'] as const)
    console.log(`  ${organ}: ${organs[organ].mistakes().slice(0, 12).join(', ')}`);
  const bins = sure.map(({ stated, right, n }) =>
    n === 0 ? '-' : `${(stated / n).toFixed(2)}/${(right / n).toFixed(2)} (${n})`,
  );
  console.log(`  theme stated/right: ${bins.join(', ')}`);
}

const wanted = process.argv[2] === '--misses' ? (process.argv[3] ?? '') : '';
const train = newTally();
const dev = newTally();
for (const message of trainMessages()) judge(message, message.dev ? dev : train, wanted);
print('train', train);
print('dev', dev);
