import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MunicipalityList } from './municipality-choice.tsx';

const all = ['Losser', 'Utrecht', 'Utrechtse Heuvelrug', "'s-Gravenhage", 'Zuidplas']
  .concat(Array.from({ length: 12 }, (_, at) => `Bergen ${at + 1}`))
  .map((name, index) => ({ code: `GM${1000 + index}`, name }));
const samples = ['GM1000', 'GM1001'];

function list(query: string, value: string | null = null): string {
  return renderToStaticMarkup(
    <MunicipalityList all={all} samples={samples} query={query} value={value} onChange={() => undefined} />,
  );
}
const names = (html: string): readonly string[] =>
  [...html.matchAll(/<strong>(.*?)<\/strong>/g)].map(([, name = '']) => name.replace('&#x27;', "'"));

describe('the municipalities to choose from', () => {
  it.each([
    ['', null, ['Losser', 'Utrecht']],
    ['  ', 'GM1004', ['Losser', 'Utrecht', 'Zuidplas']],
    ['Losser', null, ['Losser']],
    ['utrecht', null, ['Utrecht', 'Utrechtse Heuvelrug']],
    ['los', 'GM1001', ['Losser', 'Utrecht']],
    ['utrecht', 'GM1001', ['Utrecht', 'Utrechtse Heuvelrug']],
    ['zzz', null, []],
    ['zzz', 'GM1000', ['Losser']],
  ])('for “%s” with %s chosen are one list', (query, value, expected) => {
    expect(names(list(query, value))).toEqual(expected);
  });

  it('marks those with a sample, and no other', () => {
    expect(list('utrecht').match(/voorbeeldweek/g)).toHaveLength(1);
    expect(list('utrecht')).toMatch(/Utrecht<\/strong><small>met een verzonnen voorbeeldweek/);
    expect(list('den haag')).toMatch(/Gravenhage<\/strong><small>Den Haag<\/small>/);
  });

  it('says so where nothing is found, also when something is chosen', () => {
    expect(list('zzz')).toContain('Geen gemeente gevonden.');
    expect(list('zzz', 'GM1000')).toContain('Geen gemeente gevonden.');
    for (const query of ['', ' ', 'losser']) expect(list(query)).not.toContain('Geen gemeente');
  });

  it('promises nothing before the list is there', () => {
    const html = renderToStaticMarkup(
      <MunicipalityList all={[]} samples={samples} query="losser" value={null} onChange={() => undefined} />,
    );
    expect(html).not.toContain('Geen gemeente');
  });

  it('shows what fits and counts the rest', () => {
    expect(names(list('bergen'))).toHaveLength(8);
    expect(list('bergen')).toContain('Er zijn er nog 4.');
  });
});
