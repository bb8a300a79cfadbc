import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { BlindSpots } from '../../shared/model/coverage.ts';
import { BlindSpotView } from './blind-spots.tsx';

const none: BlindSpots = {
  from: '2026-02-24T07:00:00Z',
  until: '2026-03-03T07:00:00Z',
  wards: [],
  themes: [],
  wardCount: 12,
  themeCount: 16,
};
const view = (over: Partial<BlindSpots>): string =>
  renderToStaticMarkup(<BlindSpotView spots={{ ...none, ...over }} />);

describe('blind spots', () => {
  it('says so where there are none', () => {
    expect(view({})).toContain('Geen blinde vlekken');
    expect(view({})).not.toContain('<details');
  });

  it('counts first, and tells never heard from silent', () => {
    const html = view({
      wards: [
        { code: 'a', name: 'Glane', reason: 'no-source', last: null },
        { code: 'b', name: 'Overdinkel', reason: 'silent', last: '2026-02-12T12:00:00Z' },
      ],
      themes: [{ theme: 'water', reason: 'silent', last: null }],
    });
    expect(html).toMatch(/<details><summary>Blinde vlekken: deze week/);
    expect(html).toContain('uit 2 van 12 wijken en over 1 van 16 thema’s');
    expect(html).toContain('Glane <small>in negen weken niets gehoord</small>');
    expect(html).toContain('Overdinkel <small>stil sinds 12 februari</small>');
    expect(html).toContain('Water en riool <small>deze week stil</small>');
  });
});
