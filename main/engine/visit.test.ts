import { describe, expect, it } from 'vitest';
import type { Source, SourceState } from '../../shared/model/source.ts';
import type { Failure } from '../../shared/result.ts';
import {
  type Answer,
  afterAnswer,
  afterFailure,
  isDue,
  putOff,
  usableValidators,
  type Visit,
} from './visit.ts';

const source: Source = {
  id: 'b_a',
  url: 'https://a.example/feed',
  kind: 'feed',
  title: 'A',
  publisher: 'A',
  voice: 'press',
  fixedWard: null,
  folder: null,
  site: null,
  licence: 'quote',
  paused: false,
  addedAt: '2026-01-01T00:00:00.000Z',
};
const start = new Date('2026-03-02T08:00:00Z');
const later = (days: number): Date => new Date(start.getTime() + days * 86_400_000);
const visit = (previous: SourceState | null, now = start, duration = 40): Visit => ({
  source,
  previous,
  now,
  duration,
});
const answer: Answer = {
  headers: { etag: '"1"' },
  bodyHash: 'aaa',
  movedTo: null,
  entries: 3,
  ttl: null,
  times: ['2026-03-02T07:00:00.000Z'],
};
const unchanged: Answer = { ...answer, headers: {}, bodyHash: null, entries: null };
const first = afterAnswer(visit(null), answer).state;

describe('after an answer', () => {
  it('remembers validators, hash and when to come back', () => {
    expect(first).toMatchObject({
      health: 'healthy',
      etag: '"1"',
      bodyHash: 'aaa',
      validatorsSince: start.toISOString(),
      failures: 0,
      error: null,
    });
    expect(Date.parse(first.nextCheckAt ?? '')).toBeGreaterThan(start.getTime());
  });

  it('keeps them over an unchanged visit, and drops them from what is sent after eight days', () => {
    const second = afterAnswer(visit(first, later(1)), unchanged).state;
    expect(second).toMatchObject({ health: 'unchanged', etag: '"1"', bodyHash: 'aaa' });
    expect(second.validatorsSince).toBe(start.toISOString());
    expect(usableValidators(second, 'feed', later(7.9))).toMatchObject({ etag: '"1"' });
    expect(usableValidators(second, 'feed', later(8))).toEqual({ etag: null, lastModified: null });
    const renewed = afterAnswer(visit(second, later(8)), answer).state;
    expect(renewed.validatorsSince).toBe(later(8).toISOString());
    expect(usableValidators(renewed, 'feed', later(9))).toMatchObject({ etag: '"1"' });
  });

  it('forgets a validator that the next body came without', () => {
    expect(afterAnswer(visit(first), { ...answer, headers: {} }).state).toMatchObject({
      etag: null,
      validatorsSince: null,
    });
  });

  it.each([
    ['valid-but-empty', { entries: 0 }, 40],
    ['slow', {}, 9000],
    ['healthy', {}, 40],
    ['unchanged', { entries: null }, 40],
  ] as const)('is %s', (health, changes, duration) => {
    expect(afterAnswer(visit(null, start, duration), { ...answer, ...changes }).state.health).toBe(health);
  });

  it('stays empty while an empty feed does not change', () => {
    const empty = afterAnswer(visit(null), { ...answer, entries: 0 }).state;
    expect(afterAnswer(visit(empty), unchanged).state.health).toBe('valid-but-empty');
  });

  it('says since when a source is silent against its own habit', () => {
    const times = Array.from({ length: 20 }, (_, index) =>
      new Date(start.getTime() - (index + 9) * 86_400_000).toISOString(),
    );
    expect(afterAnswer(visit(first), { ...unchanged, times }).state).toMatchObject({
      health: 'silent',
      silentSince: times[0],
    });
  });

  it('moves at the third permanent redirect in a row to one place', () => {
    const moved = { ...answer, movedTo: 'https://b.example/' };
    const once = afterAnswer(visit(null), moved);
    const twice = afterAnswer(visit(once.state), moved);
    const thrice = afterAnswer(visit(twice.state), moved);
    expect([once.moveTo, twice.moveTo, thrice.moveTo]).toEqual([null, null, 'https://b.example/']);
    expect(thrice.state).toMatchObject({ health: 'moved', movedTo: null, movedSeen: 0 });
  });

  it('begins again where the target changes or the redirect is gone', () => {
    const moved = { ...answer, movedTo: 'https://b.example/' };
    const once = afterAnswer(visit(null), moved).state;
    expect(afterAnswer(visit(once), { ...answer, movedTo: 'https://c.example/' }).state.movedSeen).toBe(1);
    expect(afterAnswer(visit(once), answer).state.movedSeen).toBe(0);
  });
});

describe('after a failure', () => {
  const failure = (code: Failure['code'], key = 'http-status'): Failure => ({
    code,
    key,
    args: {},
    retry: true,
  });
  it.each([
    ['unreachable', failure('network')],
    ['refused', failure('refused')],
    ['slow', failure('timeout')],
    ['invalid', failure('input')],
    ['invalid', failure('too-large')],
    ['gone', failure('not-found', 'source-gone')],
  ] as const)('is %s, and loses nothing', (health, cause) => {
    const state = afterFailure(visit(first, later(1)), cause, null);
    expect(state).toMatchObject({ health, failures: 1, etag: '"1"', bodyHash: 'aaa', notBefore: null });
    expect(state.lastSuccessAt).toBe(start.toISOString());
    expect(afterFailure(visit(state), cause, null).failures).toBe(2);
  });

  it('waits for the server, and no longer than a week', () => {
    const state = afterFailure(visit(first), failure('refused'), 3600);
    expect(state.notBefore).toBe(new Date(start.getTime() + 3_600_000).toISOString());
    expect(afterFailure(visit(first), failure('refused'), 1e12).notBefore).toBe(later(7).toISOString());
    expect(isDue(source, state, new Date(start.getTime() + 3_599_000), true)).toBe(false);
    expect(isDue(source, state, new Date(start.getTime() + 3_600_000), true)).toBe(true);
  });
});

describe('whether a source is due', () => {
  it.each([
    ['a new one', source, null, false, true],
    ['a paused one', { ...source, paused: true }, null, true, false],
    ['what a person noted', { ...source, kind: 'manual' }, null, true, false],
    ['a fresh one, by the clock', source, first, false, false],
    ['a fresh one, by hand', source, first, true, true],
  ] as const)('%s', (_, each, state, all, expected) => {
    expect(isDue(each, state, start, all)).toBe(expected);
  });

  it('puts off without forgetting', () => {
    const until = later(1).toISOString();
    expect(putOff(source, first, until)).toEqual({ ...first, notBefore: until, nextCheckAt: until });
    expect(putOff(source, null, until)).toMatchObject({ health: 'new', notBefore: until });
    const longer = { ...first, notBefore: later(2).toISOString() };
    expect(putOff(source, longer, until).notBefore).toBe(longer.notBefore);
  });
});
