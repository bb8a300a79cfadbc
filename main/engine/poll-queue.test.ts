import { describe, expect, it } from 'vitest';
import type { Source } from '../../shared/model/source.ts';
import { hostOfSource, pollQueue } from './poll-queue.ts';

const source = (id: string, url: string): Source => ({
  id,
  url,
  kind: 'feed',
  title: id,
  publisher: id,
  voice: 'press',
  fixedWard: null,
  folder: null,
  site: null,
  licence: 'quote',
  paused: false,
  addedAt: '2026-01-01T00:00:00.000Z',
});
const a = ['a1', 'a2', 'a3'].map((id) => source(id, `https://a.example/${id}`));
const b = [source('b1', 'https://b.example/')];

describe('the queue of a poll', () => {
  it('lets hosts take turns, and holds back where one has its share', async () => {
    const queue = pollQueue([...a, ...b], 2);
    const first = await queue.take();
    const taken = [first, await queue.take(), await queue.take()].map((each) => each?.id);
    expect(taken).toEqual(['a1', 'b1', 'a2']);
    let third: Source | null | undefined;
    const waiting = queue.take().then((each) => {
      third = each;
    });
    await new Promise(setImmediate);
    expect(third).toBeUndefined();
    if (first !== null) queue.done(first);
    await waiting;
    expect(third?.id).toBe('a3');
    expect(await queue.take()).toBeNull();
  });

  it('takes out what is left of a host, and wakes who waits for it', async () => {
    const queue = pollQueue(a, 1);
    const first = await queue.take();
    const waiting = queue.take();
    expect(first === null ? [] : queue.leaveHost(first).map(({ id }) => id)).toEqual(['a2', 'a3']);
    expect(await waiting).toBeNull();
  });

  it('gives nothing after it was cleared', async () => {
    const queue = pollQueue([...a, ...b], 4);
    expect(queue.clear()).toHaveLength(4);
    expect(await queue.take()).toBeNull();
  });

  it('parts hosts by port, and knows none outside the web', () => {
    expect(hostOfSource({ id: 'x', url: 'http://a.example:8080/f' })).toBe('a.example:8080');
    expect(hostOfSource({ id: 'x', url: 'file:///map' })).toBe('x');
    expect(hostOfSource({ id: 'x', url: 'luisterpost:manual' })).toBe('x');
  });
});
