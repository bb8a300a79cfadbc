import { expect, it } from 'vitest';
import { hostRows, lacksName, toHosts } from './host-rows.ts';

it('opens a row for each function, and keeps rows with a name only', () => {
  const rows = hostRows([], ['voorzitter', 'wijkagent']);
  expect(rows.map(({ post }) => post)).toEqual(['voorzitter', 'wijkagent']);
  const typed = rows.map((row, index) => (index === 0 ? { ...row, name: ' Naam ' } : row));
  expect(toHosts(typed)).toEqual([{ name: 'Naam', post: 'voorzitter' }]);
  expect(lacksName(typed, ['voorzitter', 'wijkagent'])).toBe(false);
  expect(lacksName([{ key: 0, name: '', post: 'gastheer' }], [])).toBe(true);
  expect(hostRows([], [])).toEqual([{ key: 0, name: '', post: '' }]);
  expect(hostRows([{ name: 'Naam', post: '' }], ['voorzitter'])).toHaveLength(1);
});
