import { expect, it } from 'vitest';
import { type ManualSignal, signalChannels } from '../../../shared/model/import.ts';
import { nlSignalChannels } from '../../../shared/text/nl-imports.ts';
import { manualSource, mapSignal, signalEntry } from './manual-signal.ts';

const signal = (change: Partial<ManualSignal> = {}): ManualSignal => ({
  text: 'Op de markt wordt veel gemopperd over de bus. Zeker tien mensen.',
  channel: 'street',
  heardAt: '2026-03-03T09:15:00.000Z',
  ward: null,
  ...change,
});

const titleOf = (text: string): string | null => {
  const entry = signalEntry(signal({ text }), 'a');
  return entry.ok ? entry.value.title : entry.failure.key;
};

it('is an item of the one source "Handmatig", a resident, in its ward', () => {
  const mapped = mapSignal(signal({ ward: 'WK016801' }), 'sig-1', '2026-03-03T10:00:00.000Z', () => 'x');
  expect(mapped.ok && mapped.value.item).toMatchObject({
    sourceId: 'manual',
    publisher: 'Handmatig',
    publisherTitle: 'Handmatig',
    voice: 'resident',
    fixedWard: 'WK016801',
    title: 'Op de markt wordt veel gemopperd over de bus.',
    text: 'Op de markt wordt veel gemopperd over de bus. Zeker tien mensen.',
    published: '2026-03-03T09:15:00.000Z',
    sender: null,
    link: null,
  });
  expect(manualSource('2026-03-03T10:00:00.000Z').kind).toBe('manual');
});

it('is a signal of its own, also with the words of another', () => {
  const [first, second] = ['sig-1', 'sig-2'].map((id) =>
    mapSignal(signal(), id, '2026-03-03T10:00:00.000Z', () => 'x'),
  );
  expect(first?.ok && second?.ok && first.value.item.id !== second.value.item.id).toBe(true);
});

it('is masked before its title is cut', () => {
  const entry = signalEntry(
    signal({
      text: 'Mevrouw aan de Molenweg 12 vraagt om een gesprek, bel terug op nummer 06-12345678 svp. Dank.',
    }),
    'a',
  );
  expect(entry.ok && entry.value.title).toBe(
    'Mevrouw aan de Molenweg [nr] vraagt om een gesprek, bel terug op nummer…',
  );
  expect(entry.ok && entry.value.text).not.toMatch(/12|06/);
});

it.each([
  ['Kort', 'Kort'],
  ['Eerste regel\n\nTweede alinea', 'Eerste regel'],
  ['a'.repeat(200), `${'a'.repeat(79)}…`],
])('titles %s', (text, expected) => {
  expect(titleOf(text)).toBe(expected);
});

it('refuses what says nothing and caps what says too much', () => {
  expect(titleOf(' \n ')).toBe('signal-empty');
  const long = signalEntry(signal({ text: 'woord '.repeat(2000) }), 'a');
  expect(long.ok && (long.value.text?.length ?? 0) <= 4000).toBe(true);
});

it.each(signalChannels)('says its channel: %s', (channel) => {
  const entry = signalEntry(signal({ channel }), 'a');
  expect(entry.ok && entry.value.categories).toEqual([nlSignalChannels[channel]]);
});
