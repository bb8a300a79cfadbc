import { describe, expect, it } from 'vitest';
import { streetNameTokens } from './proper-names.ts';
import { viewText } from './text-view.ts';

function names(text: string, title = ''): string[] {
  const input = {
    id: 'i',
    title,
    text,
    published: null,
    source: { name: 'b', voice: null, fixedWard: null },
  };
  return viewText(input).fields.flatMap((view) =>
    [...streetNameTokens(view)].sort((a, b) => a - b).map((at) => view.tokens[at]?.text ?? ''),
  );
}

describe('streetNameTokens', () => {
  it.each([
    ['Er is brand in de Parkstraat.', ['Parkstraat']],
    ['Zij woont aan de Burgemeester van der Kerklaan.', ['Burgemeester', 'van', 'der', 'Kerklaan']],
    ['Het Kerkplein is leeg.', ['Kerkplein']],
    ['Fietspad dicht. Schoolplein open.', []],
    ['de parkeerplaats bij het plein', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('does not swallow the first word of a title', () => {
    expect(names('', 'Container Gloriantdreef zit dicht')).toEqual(['Gloriantdreef']);
  });
});
