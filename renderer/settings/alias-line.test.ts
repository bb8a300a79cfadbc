import { describe, expect, it } from 'vitest';
import { aliasLine } from './alias-line.ts';

const wards = [
  { code: 'WK990001', name: 'Noord' },
  { code: 'BU99000101', name: 'Noord' },
  { code: 'WK990002', name: 'De Bocht' },
];

describe('a name of the reader’s own', () => {
  it.each([
    ['Kraaiennest', 'WK990002', 'Kraaiennest is De Bocht'],
    ['Kraaiennest', 'WK990009', 'Kraaiennest is WK990009'],
    ['de bocht ', 'WK990001', 'de bocht  is Noord, en niet meer wijk of buurt De Bocht'],
    ['Noord', 'WK990002', 'Noord is De Bocht, en niet meer wijk of buurt Noord'],
    ['Noord', 'BU99000101', 'Noord is Noord'],
    ['Noord', 'WK990001', 'Noord is Noord'],
    ['LINDEWAARD', 'WK990001', 'LINDEWAARD is Noord, en niet meer de hele gemeente'],
  ])('%s of %s', (name, ward, line) => {
    expect(aliasLine({ name, ward }, wards, 'Lindewaard')).toBe(line);
  });
});
