import { describe, expect, it } from 'vitest';
import type { ShownSource } from '../../shared/contract-listening.ts';
import {
  isFetched,
  type Source,
  type SourceState,
  shownHealth,
  sourceHealths,
  sourceKinds,
} from '../../shared/model/source.ts';
import { healthLine, visitLines, wantsAttention } from './source-health.ts';

const source: Source = {
  id: 's1',
  url: 'https://bode.example/feed',
  kind: 'feed',
  title: 'De Bode',
  publisher: 'bode.example',
  voice: 'press',
  fixedWard: null,
  folder: null,
  site: null,
  licence: 'quote',
  paused: false,
  addedAt: '2026-03-01T08:00:00Z',
};
const state: SourceState = {
  sourceId: 's1',
  health: 'healthy',
  etag: null,
  lastModified: null,
  validatorsSince: null,
  bodyHash: null,
  lastPolledAt: '2026-03-03T07:00:00Z',
  lastSuccessAt: '2026-03-03T07:00:00Z',
  nextCheckAt: '2026-03-03T08:00:00Z',
  notBefore: null,
  ttl: null,
  movedTo: null,
  movedSeen: 0,
  silentSince: null,
  failures: 0,
  error: null,
};
const shown = (over: Partial<SourceState>, own: Partial<Source> = {}): ShownSource => ({
  source: { ...source, ...own },
  state: { ...state, ...over },
});

describe('how a source does', () => {
  it.each([
    ['gezond', shown({})],
    ['gezond, niets nieuws', shown({ health: 'unchanged' })],
    ['stil sinds 3 maart', shown({ health: 'silent', silentSince: '2026-03-02T23:30:00Z' })],
    ['stil', shown({ health: 'silent' })],
    ['verhuisd naar nieuw.example', shown({ health: 'moved', movedTo: 'https://www.nieuw.example/rss' })],
    ['verhuisd; het nieuwe adres is overgenomen', shown({ health: 'moved' })],
    ['opgeheven: wilt u verwijderen of hervatten?', shown({ health: 'gone' }, { paused: true })],
    ['gepauzeerd', shown({ health: 'unreachable' }, { paused: true })],
    ['nieuw: nog niet opgehaald', { source, state: null }],
  ])('reads “%s”', (line, each) => {
    expect(healthLine(each)).toBe(line);
  });

  it('has words for every health', () => {
    for (const health of sourceHealths) expect(healthLine(shown({ health })), health).not.toBe('');
  });

  it('asks for attention where a person can do something, never for what is paused', () => {
    const wanting = sourceHealths.filter((health) => wantsAttention(shown({ health })));
    expect(wanting).toEqual(['slow', 'silent', 'moved', 'invalid', 'refused', 'unreachable', 'gone']);
    expect(wantsAttention(shown({ health: 'unreachable' }, { paused: true }))).toBe(false);
    expect(wantsAttention(shown({ health: 'gone' }, { paused: true }))).toBe(true);
    expect(shownHealth(source, null)).toBe('new');
  });
});

describe('when it is looked at', () => {
  it('says the last and the next time', () => {
    expect(visitLines(shown({}))).toEqual(['opgehaald 3 maart 08.00 uur', 'weer om 09.00 uur']);
    expect(visitLines(shown({ nextCheckAt: '2026-03-03T23:30:00Z' }))[1]).toBe('weer op 4 maart 00.30 uur');
    expect(visitLines({ source, state: null })).toEqual([]);
  });

  it('says who asked for patience, in place of the next time', () => {
    const asked = { notBefore: '2026-03-03T10:00:00Z', nextCheckAt: '2026-03-03T10:00:00Z' };
    expect(visitLines(shown(asked))).toEqual([
      'opgehaald 3 maart 08.00 uur',
      'de site vroeg te wachten tot 3 maart 11.00 uur',
    ]);
  });

  it.each([
    ['paused', shown({}, { paused: true })],
    ['no more', shown({ health: 'gone' })],
  ])('promises no next time for what is %s', (_, each) => {
    expect(visitLines(each)).toEqual(['opgehaald 3 maart 08.00 uur']);
  });

  it('promises nothing for what the user brings', () => {
    expect(sourceKinds.filter((kind) => !isFetched({ kind }))).toEqual(['import', 'manual']);
    expect(visitLines(shown({}, { kind: 'manual' }))).toEqual([]);
    expect(healthLine(shown({}, { kind: 'manual' }))).toBe('u levert dit zelf aan');
  });
});
