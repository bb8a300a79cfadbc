import { describe, expect, it } from 'vitest';
import { channelIds } from '../../shared/act/channels.ts';
import { handedOver } from '../../shared/act/courses.ts';
import { channelOf, channels } from '../drafts/channels.ts';
import { withOwners } from '../drafts/use-versions.ts';
import { clockOf } from './step-forms.tsx';
import { handedOverCourses, ownerWords, statusWords } from './work-words.ts';

describe('what the window knows of work', () => {
  it('hands over what the engine hands over', () => {
    expect([...handedOverCourses].toSorted()).toEqual([...handedOver].toSorted());
  });

  it('offers every channel, and no other', () => {
    expect([...channels].toSorted()).toEqual([...channelIds].toSorted());
    expect(channelOf('social')).toBeNull();
    expect(channelOf('x')).toBe('x');
  });

  it('says owners and statuses in words', () => {
    expect(ownerWords('wethouder')).toBe('wethouder');
    expect(ownerWords('webcare')).toBe('webcare');
    expect(ownerWords('team groen')).toBe('team groen');
    const handOver = { to: 'piket', at: '', by: 'wethouder' } as const;
    expect(statusWords({ status: 'sent', handOver })).toBe('overgedragen');
    expect(statusWords({ status: 'sent', handOver: null })).toBe('verzonden');
  });

  it('reads a time as people write it, and leaves anything else to be refused', () => {
    expect(['10.40', '9:05', '9.05 uur'].map(clockOf)).toEqual(['10.40', '09.05', '09.05']);
    expect(clockOf('straks')).toBe('strak');
  });

  it('keeps the owner of a promise that still stands', () => {
    const kept = { text: 'we komen terug', owner: 'webcare', due: '2026-03-06' };
    expect(withOwners(['we komen terug', 'we kijken ernaar'], [kept])).toEqual([
      kept,
      { text: 'we kijken ernaar', owner: null, due: null },
    ]);
  });
});
