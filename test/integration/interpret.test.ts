/** `interpret` from outside: order, schema, evidence, bad lines. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonLines, luisterpost, temporaryFolder } from '../support/luisterpost.ts';
import { schemaErrors } from '../support/schemas.ts';

interface Evidence {
  readonly field: 'title' | 'text';
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
interface Read {
  readonly id: string;
  readonly scope: string;
  readonly wards: readonly {
    readonly code: string;
    readonly level: string;
    readonly evidence: readonly Evidence[];
  }[];
  readonly themes: readonly { readonly evidence: readonly Evidence[] }[];
  readonly tone: { readonly evidence: readonly Evidence[] };
  readonly questions: readonly Evidence[];
  readonly story: string;
}

const items = [
  {
    id: 'a',
    title: 'Straat blank in Overvecht \ud83d\ude31',
    text: 'In Overvecht-Noord staat de straat blank na de bui. Wanneer komt de gemeente met een pomp?',
    url: 'https://example.org/a',
    published: '2026-03-02T09:00:00Z',
    source: { name: 'Buurtforum', kind: 'forum' },
  },
  {
    id: 'b',
    title: 'Straat blank in Overvecht na hevige bui',
    text: 'In Overvecht staat de straat blank na een hevige bui. De gemeente zet een pomp in.',
    published: '2026-03-02T11:00:00Z',
    source: { name: 'Dagblad', kind: 'press' },
  },
  { id: 'c', title: 'Utrecht viert feest', text: 'De stad Utrecht viert dit weekend feest.' },
  { id: 'd', title: '', text: null },
];

function evidenceOf(read: Read): readonly Evidence[] {
  return [
    ...read.wards.flatMap((each) => each.evidence),
    ...read.themes.flatMap((each) => each.evidence),
    ...read.tone.evidence,
    ...read.questions,
  ];
}

describe('interpret', () => {
  it('answers in input order, by the schema, with evidence that slices back', async () => {
    const input = items.map((item) => JSON.stringify(item)).join('\n');
    const { code, out, err } = await luisterpost(['interpret', '--municipality', 'GM0344'], { input });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = jsonLines(out) as readonly Read[];
    expect(lines.map((line) => line.id)).toEqual(['a', 'b', 'c', 'd']);
    expect(lines.flatMap((line) => schemaErrors('interpret', line))).toEqual([]);
    for (const [index, line] of lines.entries()) {
      const item = items[index];
      for (const { field, start, end, quote } of evidenceOf(line))
        expect((item?.[field] ?? '').slice(start, end)).toBe(quote);
    }
    expect(lines.map((line) => line.scope)).toEqual(['wijk', 'wijk', 'gemeente', 'onbekend']);
    expect(lines[0]?.wards.map((ward) => ward.level)).toContain('wijk');
    expect(lines[0]?.questions).toHaveLength(1);
    expect(lines.map((line) => line.story)).toEqual(['a', 'a', 'c', 'd']);
    const again = await luisterpost(['interpret', '--municipality', 'GM0344'], { input: `${input}\n` });
    expect(again.out).toBe(out);
  });

  it('refuses a bad line alone', async () => {
    const input = `\ufeff${JSON.stringify(items[0])}\r\n{"id":\n\n{"title":"zonder id"}\n${JSON.stringify(items[2])}\n`;
    const { code, out } = await luisterpost(['interpret', '--municipality', 'GM0344'], { input });
    expect(code).toBe(0);
    const lines = jsonLines(out) as readonly { id?: string; line?: number; error?: { code: string } }[];
    expect(lines.flatMap((line) => schemaErrors('interpret', line))).toEqual([]);
    expect(lines.map((line) => line.id ?? `${line.line} ${line.error?.code}`)).toEqual([
      'a',
      '2 input-not-json',
      '4 input-shape',
      'c',
    ]);
    const none = await luisterpost(['interpret', '--municipality', 'GM0344'], { input: 'x\n[]\n' });
    expect([none.code, jsonLines(none.out).length]).toEqual([2, 2]);
  });

  it('takes the names of wards from a profile', async () => {
    const file = join(temporaryFolder(), 'profile.json');
    writeFileSync(file, JSON.stringify({ aliases: [{ name: 'Het Zwarte Gat', ward: 'WK034403' }] }));
    const input = JSON.stringify({ id: 1, title: 'Lampen stuk in Het Zwarte Gat', text: '' });
    const call = ['interpret', '--municipality', 'GM0344'];
    const { out } = await luisterpost([...call, '--profile', file], { input });
    const [line] = jsonLines(out) as readonly Read[];
    expect([line?.id, line?.wards.map((ward) => ward.code)]).toEqual(['1', ['WK034403']]);
    const without = await luisterpost(call, { input });
    expect((jsonLines(without.out)[0] as Read).wards).toEqual([]);
  });

  it.each([
    [{ name: 'de', ward: 'WK034403' }, '‘de’ kan geen naam van een wijk zijn'],
    [{ name: 'Het Zwarte Gat', ward: 'WK036300' }, 'Wijk WK036300 hoort niet bij Utrecht.'],
  ])('refuses a name that would place anything, or nothing: %j', async (alias, line) => {
    const file = join(temporaryFolder(), 'profile.json');
    writeFileSync(file, JSON.stringify({ aliases: [alias] }));
    const call = ['interpret', '--municipality', 'GM0344', '--profile', file];
    const { code, out, err } = await luisterpost(call, { input: JSON.stringify(items[0]) });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(line);
  });
});
