import { describe, expect, it } from 'vitest';
import { drawFlow, type Flow } from './pdf-flow.ts';
import { margin, page } from './pdf-style.ts';

const room = page.height - margin.top - margin.bottom;

interface Drawn {
  readonly name: string;
  readonly page: number;
  readonly top: number;
}

/** Draws rows on pages that only count. */
function draw(
  build: (
    row: (name: string, height: number, parts?: { keep?: boolean; before?: number }) => Flow,
  ) => readonly Flow[],
) {
  const drawn: Drawn[] = [];
  let pages = 0;
  const doc = { addPage: () => ++pages };
  const flow = build((name, height, { keep = false, before = 0 } = {}) => ({
    kind: 'row',
    before,
    height,
    keep,
    draw: (top) => drawn.push({ name, page: pages, top }),
  }));
  // Only `addPage` is used.
  const body = drawFlow({ doc } as never, flow);
  return { body, pages, drawn, at: (name: string) => drawn.find((each) => each.name === name) };
}

describe('drawFlow', () => {
  it('puts rows under each other', () => {
    const { drawn, pages } = draw((row) => [row('a', 20), row('b', 30, { before: 5 }), row('c', 10)]);
    expect(pages).toBe(1);
    expect(drawn.map(({ top }) => top - margin.top)).toEqual([0, 25, 55]);
  });

  it('turns the page where a row does not fit, and drops the space above it', () => {
    const { at } = draw((row) => [row('a', room - 10), row('b', 11, { before: 40 })]);
    expect(at('b')).toEqual({ name: 'b', page: 2, top: margin.top });
  });

  it('lets no heading stay behind', () => {
    const { at } = draw((row) => [row('a', room - 50), row('kop', 20, { keep: true }), row('tekst', 40)]);
    expect([at('kop')?.page, at('tekst')?.page]).toEqual([2, 2]);
  });

  it('keeps a chain together', () => {
    const { at } = draw((row) => [
      row('a', room - 90),
      row('kop', 20, { keep: true }),
      row('tags', 20, { keep: true, before: 5 }),
      row('een', 20, { keep: true, before: 5 }),
      row('twee', 20, { before: 5 }),
    ]);
    expect(['kop', 'tags', 'een', 'twee'].map((name) => at(name)?.page)).toEqual([2, 2, 2, 2]);
  });

  it('draws a chain longer than a page all the same, within the page', () => {
    const { drawn, pages } = draw((row) =>
      Array.from({ length: 100 }, (_, index) => row(`r${index}`, 20, { keep: true })),
    );
    expect(drawn).toHaveLength(100);
    expect(pages).toBe(Math.ceil(100 / Math.floor(room / 20)));
    for (const { top } of drawn) expect(top + 20).toBeLessThanOrEqual(page.height - margin.bottom);
  });

  it('starts a page at a break, and makes no empty one', () => {
    const { at, pages, body } = draw((row) => [
      row('a', 20),
      { kind: 'break', appendix: false },
      row('b', 20),
      { kind: 'break', appendix: true },
      { kind: 'break', appendix: false },
      row('c', 20),
      { kind: 'break', appendix: false },
    ]);
    expect([at('a')?.page, at('b')?.page, at('c')?.page]).toEqual([1, 2, 3]);
    expect(pages).toBe(3);
    expect(body).toBe(2);
  });

  it('counts all pages where there is no appendix', () => {
    expect(draw((row) => [row('a', room), row('b', room)]).body).toBe(2);
    expect(draw(() => []).body).toBe(0);
  });
});
