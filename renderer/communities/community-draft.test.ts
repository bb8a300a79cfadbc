import { expect, it } from 'vitest';
import { communityChecks } from '../../shared/contract-communities.ts';
import { newCommunity, readCommunity } from './community-draft.ts';

it('is what the engine takes, or a problem in words', () => {
  const { addCommunity } = communityChecks();
  expect(readCommunity(newCommunity)).toHaveProperty('problem');
  expect(readCommunity({ ...newCommunity, name: 'x', address: 'voorbeeld.nl' })).toHaveProperty('problem');
  const read = readCommunity({ ...newCommunity, name: ' Dorpsplein ', ask: 'dorpsraad', alive: 'some' });
  expect('value' in read && addCommunity.safeParse(read.value).success).toBe(true);
  expect(read).toMatchObject({
    value: { name: 'Dorpsplein', houseRules: null, alive: 'some', joinAs: null },
  });
});

it('drops the sources of a place that is closed: it is never read', () => {
  const read = readCommunity({ ...newCommunity, name: 'Buurtapp', closed: true, sources: ['s_1'] });
  expect(read).toMatchObject({ value: { closed: true, sources: [] } });
});
