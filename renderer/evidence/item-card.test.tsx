import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ShownItem } from '../../shared/contract.ts';
import { ItemView, type Mark } from './item-card.tsx';
import { RemovedItem, RemoveQuestion } from './remove-item.tsx';

const item: ShownItem = {
  id: 'i1',
  version: 2,
  title: 'Brug dicht',
  text: 'De brug is dicht. Omrijden kan.',
  publisher: 'De Bode',
  published: '2026-03-03T07:00:00Z',
  firstSeen: '2026-03-03T07:05:00Z',
  hasLink: false,
  language: 'nl',
  places: [],
};
const shown = (mark: Mark | null, over: Partial<ShownItem> = {}): string =>
  renderToStaticMarkup(<ItemView item={{ ...item, ...over }} mark={mark} />);
const quote = 'De brug is dicht.';
const mark: Mark = { field: 'text', start: 0, end: quote.length, quote };

describe('an item behind a sentence', () => {
  it('marks exactly the quoted words', () => {
    expect(shown(mark)).toContain(`<mark>${quote}</mark> Omrijden kan.`);
    expect(shown({ field: 'title', start: 0, end: 4, quote: 'Brug' })).toContain('<mark>Brug</mark> dicht');
  });

  it.each([
    ['text was put in front', { text: `Update: ${item.text}` }],
    ['the words changed', { text: 'De brug is open. Omrijden hoeft niet.' }],
    ['the text is gone', { text: '' }],
  ])('marks nothing and says so where %s', (_, over) => {
    const html = shown(mark, over);
    expect(html).not.toContain('<mark>');
    expect(html).toContain('is gewijzigd nadat deze zin is gemaakt');
  });

  it('marks a quote that an edit elsewhere left alone', () => {
    const html = shown(mark, { version: 3, text: `${item.text} Tot vrijdag.` });
    expect(html).toContain(`<mark>${quote}</mark>`);
  });

  it('has no mark and no remark without a quote', () => {
    expect(shown(null)).not.toMatch(/<mark>|gewijzigd/);
  });

  it('says when it was seen where it has no date', () => {
    expect(shown(null, { published: null })).toContain('De Bode, zonder datum, gezien op 3 maart 08.05 uur');
  });
});

describe('deleting an item', () => {
  it('is offered quietly, and says of which', () => {
    const html = shown(null);
    const [, about = 'none'] = /aria-describedby="([^"]+)"[^>]*>Verwijder dit bericht…/.exec(html) ?? [];
    expect(html).toContain(`id="${about}">De Bode, 3 maart 08.00 uur`);
    expect(html).not.toContain('Voorgoed');
  });

  it.each([
    [false, '>Verwijder</button>'],
    [true, '>Wordt verwijderd…</button>'],
  ])('is asked before it is done (busy: %s)', (busy, verb) => {
    const html = renderToStaticMarkup(
      <RemoveQuestion busy={busy} onYes={() => undefined} onNo={() => undefined} />,
    );
    expect(html).toContain('Voorgoed verwijderen? Het komt bij het ophalen niet terug.');
    expect(html).toContain(verb);
    expect(html).toContain(`aria-disabled="${busy}">Toch niet</button>`);
  });

  it('leaves nothing of it on the card', () => {
    expect(renderToStaticMarkup(<RemovedItem />)).toBe(
      '<article class="item-card"><p tabindex="-1">Dit bericht is verwijderd.</p></article>',
    );
  });
});
