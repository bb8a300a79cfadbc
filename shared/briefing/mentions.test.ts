import { describe, expect, it } from 'vitest';
import { toldOf } from '../../test/support/compose-day.ts';
import { type EntrySpec, makeEntry } from '../../test/support/story-entries.ts';
import { mentionsSection } from './mentions.ts';

let count = 0;
const subjects = ['de molen', 'een bushalte', 'het zwembad', 'een lantaarn', 'de markt', 'een boom'];
const mention = (time: string, spec: Omit<EntrySpec, 'id'> = {}, seen = time) => {
  count += 1;
  const text = `De gemeente Lindewaard moet iets doen aan ${subjects[count % subjects.length] ?? ''}, ${count}.`;
  const entry = makeEntry({ id: `i_${String(count).padStart(24, '0')}`, text, time, ...spec });
  return { ...entry, item: { ...entry.item, firstSeen: seen, seen } };
};
const now = '2026-03-08T09:00:00.000Z';
const before = '2026-02-27T09:00:00.000Z';
const longAgo = '2026-02-20T09:00:00.000Z';
const period = { from: '2026-03-03T23:00:00.000Z', until: '2026-03-10T23:00:00.000Z' };
const told = (entries: readonly ReturnType<typeof mention>[]) =>
  mentionsSection(toldOf(entries), { municipality: 'Lindewaard', ...period });
const text = (entries: readonly ReturnType<typeof mention>[]) =>
  told(entries).map((sentence) => sentence.text);

describe('mentions of the municipality', () => {
  it('are counted by channel, with the change where sources were followed before', () =>
    expect(
      text([
        mention(longAgo),
        mention(before),
        mention(before, { voice: 'resident' }),
        mention(now),
        mention(now),
        mention(now, { voice: 'politics' }),
      ]),
    ).toEqual([
      'In de laatste zeven dagen noemen 3 berichten de gemeente of haar bestuur: bewoners 0 (1 minder), pers 2 (1 meer), politiek 1 (1 meer). In de zeven dagen daarvoor waren het er 2.',
    ]));
  it('are not compared with what sources still held at their first visit', () =>
    expect(text([mention(before, {}, now), mention(now)])).toEqual([
      'In de laatste zeven dagen noemt 1 bericht de gemeente of haar bestuur: pers 1.',
    ]));
  it('rest on the items counted', () => {
    const entries = [mention(now), mention(now)];
    expect(told(entries)[0]).toMatchObject({
      kind: 'computed',
      numbers: { items: 2 },
      items: entries.map(({ item }) => item.id),
    });
  });
  it('are no line where nobody mentions it', () => {
    expect(text([mention(before)])).toEqual([]);
    expect(text([])).toEqual([]);
  });
});
