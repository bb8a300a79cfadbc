import { describe, expect, it } from 'vitest';
import { guidelinesChecks } from '../../shared/contract-guidelines.ts';
import { defaultGuidelines } from '../../shared/model/guidelines.ts';
import {
  normDraft,
  readContact,
  readDuty,
  readNorm,
  readOfficeHours,
  readReplacement,
  readTimeout,
  readTone,
  readVoice,
} from './guideline-drafts.ts';

const taken = guidelinesChecks().saveGuidelines;
const isTaken = (read: { value: object } | { problem: string }): boolean =>
  'value' in read && taken.safeParse(read.value).success;

describe('what is typed for the guidelines', () => {
  it('is what the engine takes, or a problem in words', () => {
    const { norms } = defaultGuidelines;
    expect(isTaken(readOfficeHours({ days: [5, 1], from: '09:00', until: '17:00' }))).toBe(true);
    expect(readOfficeHours({ days: [], from: '09:00', until: '17:00' })).toHaveProperty('problem');
    expect(readOfficeHours({ days: [1], from: '17:00', until: '17:00' })).toHaveProperty('problem');
    expect(isTaken(readContact({ phone: ' 14 0541 ', page: 'https://voorbeeld.nl/contact', host: '' }))).toBe(
      true,
    );
    for (const page of ['voorbeeld.nl', 'ftp://voorbeeld.nl', 'javascript:alert(1)', 'https://'])
      expect(readContact({ phone: '', page, host: '' }), page).toHaveProperty('problem');
    expect(readContact({ phone: '', page: '', host: 'https://social.voorbeeld.nl' })).toHaveProperty(
      'problem',
    );
    expect(isTaken(readTone({ address: 'je', greeting: ' ', signature: 'Het webcareteam' }))).toBe(true);
    expect(isTaken(readTimeout(''))).toBe(true);
    expect(isTaken(readTimeout('1,5'))).toBe(true);
    for (const hours of ['0', '-1', 'vier', '501'])
      expect(readTimeout(hours), hours).toHaveProperty('problem');
    const norm = readNorm({ channel: 'Facebook', amount: '2', unit: 'workingDays' }, norms);
    expect('value' in norm && isTaken({ value: { norms: [...norms, norm.value] } })).toBe(true);
  });

  it('keeps a known channel under its id, so that its norm is found, and once', () => {
    const { norms } = defaultGuidelines;
    expect(readNorm({ channel: 'whatsapp-kanaal', amount: '3', unit: 'hours' }, [])).toEqual({
      value: { channel: 'whatsapp', hours: 3, workingDays: null },
    });
    expect(readNorm({ channel: 'team Wegen', amount: '1', unit: 'workingDays' }, [])).toEqual({
      value: { channel: 'team Wegen', hours: null, workingDays: 1 },
    });
    expect(readNorm({ channel: 'Sociale media', amount: '3', unit: 'hours' }, norms)).toHaveProperty(
      'problem',
    );
    for (const each of norms) expect(readNorm(normDraft(each), [])).toEqual({ value: each });
  });

  it('refuses an amount that is none', () => {
    const of = (amount: string, unit: 'hours' | 'workingDays') =>
      readNorm({ channel: 'pers', amount, unit }, []);
    for (const amount of ['', '0', '-2', '1001', 'x'])
      expect(of(amount, 'hours'), amount).toHaveProperty('problem');
    for (const amount of ['', '0', '1,5', '201'])
      expect(of(amount, 'workingDays'), amount).toHaveProperty('problem');
  });

  it('reads the voice: a limit or none, and lists of lines', () => {
    const voice = { address: 'u', maxWords: '', taboo: ' uitrollen\n\n draagvlak', samples: '' } as const;
    expect(readVoice(voice)).toEqual({
      value: { voice: { address: 'u', maxWords: null, taboo: ['uitrollen', 'draagvlak'], samples: [] } },
    });
    for (const maxWords of ['9', '5001', '12,5', 'tien'])
      expect(readVoice({ ...voice, maxWords }), maxWords).toHaveProperty('problem');
    expect(readVoice({ ...voice, taboo: 'x'.repeat(61) })).toHaveProperty('problem');
    expect(readVoice({ ...voice, samples: 'zin\n'.repeat(41) })).toHaveProperty('problem');
  });

  it('asks for all of a number to call, and for somebody else as a replacement', () => {
    expect(readDuty({ matter: 'brand', function: ' ', phone: '112' })).toHaveProperty('problem');
    expect(readDuty({ matter: ' brand ', function: 'piket', phone: '112' })).toEqual({
      value: { matter: 'brand', function: 'piket', phone: '112' },
    });
    const days = { from: '2026-03-02', until: '2026-03-02' };
    expect(readReplacement({ absent: 'wethouder', by: 'wethouder', ...days })).toHaveProperty('problem');
    expect(
      readReplacement({
        absent: 'wethouder',
        by: 'bestuursadviseur',
        from: '2026-03-03',
        until: '2026-03-02',
      }),
    ).toHaveProperty('problem');
    expect(readReplacement({ absent: 'wethouder', by: 'bestuursadviseur', ...days })).toHaveProperty('value');
  });
});
