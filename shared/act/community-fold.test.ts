import { describe, expect, it } from 'vitest';
import type { CommunityBody, CommunityFields } from '../model/community.ts';
import type { WorkEvent } from '../model/work.ts';
import { foldCommunities, refusalSubject, refusedSources } from './community-fold.ts';

const fields: CommunityFields = {
  name: 'Dorpsforum',
  platform: 'forum',
  wards: ['WK016803'],
  address: 'https://forum.example/',
  closed: false,
  houseRules: null,
  ask: null,
  alive: null,
  joinAs: null,
  sources: ['b_1'],
};

let count = 0;
function event(subject: string, body: CommunityBody): WorkEvent<CommunityBody> {
  count += 1;
  return {
    id: `e${count}`,
    kind: 'community',
    subject,
    compartment: 'college',
    role: 'communicatieadviseur',
    at: `2026-03-03T09:00:${String(count).padStart(2, '0')}.000Z`,
    body,
    items: [],
  };
}

const add = (subject: string, changes: Partial<CommunityFields> = {}) =>
  event(subject, { do: 'add', fields: { ...fields, ...changes }, proposed: false });

describe('foldCommunities', () => {
  it('adds, changes, removes, and takes back', () => {
    const added = add('n_1');
    const changed = event('n_1', { do: 'change', change: { alive: 'lively', ask: 'beheerder' } });
    const removed = event('n_1', { do: 'remove' });
    expect(foldCommunities([added, changed])).toMatchObject([
      { id: 'n_1', alive: 'lively', ask: 'beheerder', name: 'Dorpsforum', at: changed.at },
    ]);
    expect(foldCommunities([added, changed, removed])).toEqual([]);
    const back = event('n_1', { do: 'undo', of: removed.id });
    expect(foldCommunities([added, changed, removed, back])).toHaveLength(1);
    const further = event('n_1', { do: 'undo', of: changed.id });
    expect(foldCommunities([added, changed, removed, back, further])).toMatchObject([{ alive: null }]);
  });

  it('keeps no source of a closed place, whatever was recorded', () => {
    const [place] = foldCommunities([add('n_1'), event('n_1', { do: 'change', change: { closed: true } })]);
    expect(place?.sources).toEqual([]);
    const [born] = foldCommunities([add('n_2', { closed: true })]);
    expect(born?.sources).toEqual([]);
  });

  it('is in order of name and skips what is not there', () => {
    const events = [
      event('n_9', { do: 'change', change: { name: 'Spook' } }),
      add('n_1', { name: 'Zuid' }),
      add('n_2', { name: 'Noord' }),
      event('n_8', { do: 'remove' }),
    ];
    expect(foldCommunities(events).map(({ name }) => name)).toEqual(['Noord', 'Zuid']);
  });

  it('knows which sources were refused, until that is taken back', () => {
    const refused = event(refusalSubject('b_2'), { do: 'refuse', source: 'b_2' });
    expect([...refusedSources([refused])]).toEqual(['b_2']);
    const back = event(refusalSubject('b_2'), { do: 'undo', of: refused.id });
    expect([...refusedSources([refused, back])]).toEqual([]);
    expect(foldCommunities([refused, back])).toEqual([]);
  });
});
