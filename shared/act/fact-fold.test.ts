import { describe, expect, it } from 'vitest';
import type { Fact, FactStatus } from '../model/fact.ts';
import type { WorkEvent } from '../model/work.ts';
import {
  changeRefusal,
  embargoRefusal,
  type FactBody,
  foldFacts,
  isSecret,
  usable,
  withheldReason,
} from './fact-fold.ts';

const now = '2026-03-03T09:00:00.000Z';
let count = 0;
const event = (body: FactBody, changes: Partial<WorkEvent<FactBody>> = {}): WorkEvent<FactBody> => {
  count += 1;
  return {
    id: `e_${count}`,
    kind: 'fact',
    subject: 'f_1',
    compartment: 'college',
    role: 'communicatieadviseur',
    at: now,
    body,
    items: [],
    ...changes,
  };
};
const added = (changes: Partial<Extract<FactBody, { do: 'added' }>> = {}, items: readonly string[] = []) =>
  event(
    {
      do: 'added',
      text: 'De brug gaat op 1 mei weer open.',
      aspect: 'when',
      source: { kind: 'said', by: 'vakafdeling wegen', where: null },
      date: '2026-03-03',
      status: 'public',
      embargoUntil: null,
      expires: null,
      ...changes,
    },
    { items },
  );
const only = (events: readonly WorkEvent[]): Fact => {
  const [fact, ...more] = foldFacts(events);
  if (fact === undefined || more.length > 0) throw new Error('not one fact');
  return fact;
};

describe('the fold of facts', () => {
  it('adds up what was added, changed, checked, released and removed', () => {
    const first = added({ status: 'council-first' });
    const check = event({ do: 'checked', by: 'vakafdeling wegen' });
    const release = event({ do: 'released', by: 'portefeuillehouder', why: 'De raad is geïnformeerd.' });
    expect(only([first])).toMatchObject({ id: 'f_1', status: 'council-first', check: null });
    expect(only([first, check]).check).toEqual({ by: 'vakafdeling wegen', at: now });
    expect(only([first, check, release])).toMatchObject({ status: 'public', check: { at: now } });
    expect(foldFacts([first, event({ do: 'removed' })])).toEqual([]);
    expect(foldFacts([event({ do: 'checked', by: 'niemand' })])).toEqual([]);
  });

  it('holds no check over other words, another date or another source; over another status it does', () => {
    const begin = [added(), event({ do: 'checked', by: 'vakafdeling wegen' })];
    const checkOn = (body: Omit<Extract<FactBody, { do: 'changed' }>, 'do'>) =>
      only([...begin, event({ do: 'changed', ...body })]).check;
    expect(checkOn({ text: 'De brug gaat op 8 mei weer open.' })).toBeNull();
    expect(checkOn({ date: '2026-03-04' })).toBeNull();
    expect(checkOn({ by: 'vakafdeling groen' })).toBeNull();
    expect(checkOn({ where: 'brief, pagina 2' })).toBeNull();
    expect(checkOn({ status: 'council-first' })).not.toBeNull();
    expect(checkOn({ text: 'De brug gaat op 1 mei weer open.' })).not.toBeNull();
  });

  it('takes back one step, and takes back taking back', () => {
    const first = added();
    const change = event({ do: 'changed', status: 'council-first' });
    const undo = event({ do: 'undo', of: change.id });
    expect(only([first, change, undo]).status).toBe('public');
    expect(only([first, change, undo, event({ do: 'undo', of: undo.id })]).status).toBe('council-first');
    expect(foldFacts([first, event({ do: 'undo', of: first.id })])).toEqual([]);
    const removed = event({ do: 'removed' });
    expect(only([first, removed, event({ do: 'undo', of: removed.id })]).text).toContain('brug');
  });

  it('takes the item of a source from the event, and gathers anchors that may go one by one', () => {
    const source = {
      kind: 'item' as const,
      version: 1,
      field: 'text' as const,
      start: 0,
      end: 4,
      quote: 'Brug',
      publisher: 'Gemeente Lindewaard',
      own: true,
    };
    const anchor = (item: string) =>
      event({ do: 'anchored', fact: 'f_1' }, { subject: `f_1/${item}`, items: [item] });
    const fact = only([added({ source }, ['i_1']), anchor('i_2'), anchor('i_3')]);
    expect(fact.source).toEqual({ ...source, item: 'i_1' });
    expect(fact.anchor).toEqual(['i_1', 'i_2', 'i_3']);
    expect(foldFacts([added({ source }, [])])).toEqual([]);
    expect(only([added(), anchor('i_2')]).anchor).toEqual(['i_2']);
  });
});

describe('what may be said when', () => {
  const fact = (status: FactStatus, embargoUntil: string | null = null, expires: string | null = null) => ({
    status,
    embargoUntil,
    expires,
  });

  it('says only what is public', () => {
    expect(withheldReason(fact('public'), now)).toBeNull();
    expect(withheldReason(fact('after-college'), now)).toBe('after-college');
    expect(withheldReason(fact('council-first'), now)).toBe('council-first');
    expect(usable(fact('council-first', null, '2026-01-01'), now)).toBe(false);
  });

  it('ends an embargo at its instant, and never where the instant cannot be read', () => {
    const until = '2026-03-03T09:00:00Z';
    expect(usable(fact('embargo', until), '2026-03-03T08:59:59.999Z')).toBe(false);
    expect(usable(fact('embargo', until), '2026-03-03T09:00:00Z')).toBe(true);
    expect(usable(fact('embargo', '2026-03-03T10:00:00+01:00'), now)).toBe(true);
    expect(usable(fact('embargo'), now)).toBe(false);
    expect(usable(fact('embargo', 'ooit'), now)).toBe(false);
    expect(usable(fact('embargo', until), 'nu')).toBe(false);
  });

  it('holds through the last day in Amsterdam', () => {
    expect(usable(fact('public', null, '2026-03-03'), '2026-03-03T22:59:00Z')).toBe(true);
    expect(withheldReason(fact('public', null, '2026-03-03'), '2026-03-03T23:00:00Z')).toBe('expired');
  });
});

describe('steps that are refused', () => {
  const kept = only([added({ status: 'council-first' })]);

  it('makes nothing public but by a release', () => {
    expect(changeRefusal(kept, { status: 'public' }, now)).toBe('fact-release-first');
    expect(changeRefusal({ ...kept, status: 'public' }, { status: 'council-first' }, now)).toBeNull();
    expect(changeRefusal(kept, { status: 'after-college' }, now)).toBeNull();
    expect(changeRefusal({ ...kept, status: 'public' }, { text: 'Anders gezegd.' }, now)).toBeNull();
  });

  it('wants an end in the future for an embargo, and none without', () => {
    expect(changeRefusal(kept, { status: 'embargo' }, now)).toBe('fact-embargo-end');
    expect(changeRefusal(kept, { status: 'embargo', embargoUntil: now }, now)).toBe('fact-embargo-past');
    const later = '2026-03-05T09:00:00Z';
    expect(changeRefusal(kept, { status: 'embargo', embargoUntil: later }, now)).toBeNull();
    const under = { ...kept, status: 'embargo' as const, embargoUntil: later };
    expect(changeRefusal(under, { embargoUntil: '2026-03-01T09:00:00Z' }, now)).toBe('fact-embargo-past');
    expect(changeRefusal(under, { text: 'Anders gezegd.' }, '2026-03-09T09:00:00Z')).toBeNull();
    expect(embargoRefusal({ status: 'public', embargoUntil: later }, now)).toBe('fact-embargo-status');
  });

  it('leaves the source of an item alone', () => {
    const source = { kind: 'item' as const, item: 'i_1', version: 1, field: 'text' as const };
    const cited = {
      ...kept,
      source: { ...source, start: 0, end: 4, quote: 'Brug', publisher: 'De Bode', own: false },
    };
    expect(changeRefusal(cited, { by: 'vakafdeling wegen' }, now)).toBe('fact-source-fixed');
  });
});

describe('texts that call themselves secret', () => {
  it.each([
    'Vertrouwelijk: de raming komt uit op 4 miljoen euro.',
    'De raming is vertrouwelijk.',
    'Op dit stuk rust geheimhouding.',
    'Het staat in de geheime bijlage.',
    'GEHEIM',
    'De locatie is nog strikt geheim.',
    'Bedrag van 3 ton (vertrouwelijk).',
    'vertrouwelijke memo, pagina 3',
  ])('%s', (text) => expect(isSecret(text)).toBe(true));

  it.each([
    'Uw gegevens worden vertrouwelijk behandeld.',
    'Uw stem is geheim.',
    'De raad koos in een geheime stemming een nieuwe voorzitter.',
    'U kunt vertrouwelijk melden bij het meldpunt.',
    'Het geheim van een goede buurt is een praatje.',
    'De brug gaat op 1 mei weer open.',
  ])('not: %s', (text) => expect(isSecret(text)).toBe(false));
});
