import { describe, expect, it } from 'vitest';
import { type ImportNames, noImportNames, proposedName, withSavedRows } from './import-names.ts';

const webcare = { title: 'Webcare', voice: 'resident' } as const;
const council = { title: 'Wijkraad', voice: 'institution' } as const;
const after: ImportNames = { ...noImportNames, last: webcare };
const columns = ['Datum', 'Melding'];
const refused = ['Regel', 'Reden', ...columns];

describe('the name that is proposed for a file', () => {
  it.each([
    ['its own', 'export maart.csv', columns, after, 'export maart'],
    ['its own, with a point in it', 'week.10.csv', columns, after, 'week.10'],
    ['its own where only a word is ours', 'geweigerd.csv', ['Reden', 'Regel'], after, 'geweigerd'],
    ['the one before, by the name we proposed', 'geweigerde-regels.csv', columns, after, 'Webcare'],
    ['the one before, by a second copy', 'geweigerde-regels (1).csv', columns, after, 'Webcare'],
    ['the one before, by our columns', 'hersteld.csv', refused, after, 'Webcare'],
    [
      'its own where nothing was read in yet',
      'geweigerde-regels.csv',
      refused,
      noImportNames,
      'geweigerde-regels',
    ],
  ])('is %s', (_, file, heads, names, title) => {
    expect(proposedName({ file, columns: heads }, names).title).toBe(title);
  });

  it('is the one its rows were refused for, whatever was read in since', () => {
    for (const path of ['/home/x/mis.csv', 'C:\\Users\\x\\mis.csv']) {
      const names = { ...withSavedRows(after, path, council), last: webcare };
      expect(proposedName({ file: 'mis.csv', columns }, names)).toEqual(council);
      expect(proposedName({ file: 'anders.csv', columns: refused }, names)).toEqual(webcare);
    }
  });

  it('comes with the voice it had, a resident where it had none', () => {
    expect(proposedName({ file: 'a.csv', columns: refused }, { ...after, last: council })).toEqual(council);
    expect(proposedName({ file: 'a.csv', columns }, { ...after, last: council }).voice).toBe('resident');
  });
});
