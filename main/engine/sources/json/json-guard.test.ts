import { describe, expect, it } from 'vitest';
import { keepLongNumbers, undressJson } from './json-guard.ts';

describe('JSON that is dressed up', () => {
  const dressed: readonly (readonly [string, string])[] = [
    ['f({"a":1});', '{"a":1}'],
    ['f([1])', '[1]'],
    [' window.laad ( {"a":1} ) ; ', '{"a":1} '],
    ['/**/jQuery123_456({"a":1});\n', '{"a":1}'],
    ["typeof laad === 'function' && laad({});", '{}'],
    [')]}\'\n{"a":1}', '{"a":1}'],
    [")]}',\n[1]", '[1]'],
    ['while(1);{"a":1}', '{"a":1}'],
    ['for (;;); {"a":1}', '{"a":1}'],
    ['f({"a":"(x)"}', '{"a":"(x)"}'],
  ];
  it.each(dressed)('%j', (text, json) => {
    expect(undressJson(text)).toBe(json);
  });

  it.each(['', 'Een zin (met haakjes).', 'f(1)', '<rss>({', '(', 'a b({})', 'x'.repeat(500)])(
    'leaves %j',
    (text) => {
      expect(undressJson(text)).toBeNull();
    },
  );
});

describe('long numbers', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['{"id":12345678901234567890}', '{"id":"12345678901234567890"}'],
    ['[1234567890123456, -1234567890123456]', '["1234567890123456", "-1234567890123456"]'],
    ['{"id":123456789012345}', '{"id":123456789012345}'],
    ['{"t":"nummer 12345678901234567890","id":1}', '{"t":"nummer 12345678901234567890","id":1}'],
    ['{"t":"\\"12345678901234567890"}', '{"t":"\\"12345678901234567890"}'],
    ['{"t":"\\\\","id":12345678901234567890}', '{"t":"\\\\","id":"12345678901234567890"}'],
    ['{"x":1234567890123456.5}', '{"x":1234567890123456.5}'],
    ['{"x":1.2345678901234567}', '{"x":1.2345678901234567}'],
    ['{"x":1234567890123456e5}', '{"x":1234567890123456e5}'],
    ['{"t":"12345678901234567890', '{"t":"12345678901234567890'],
  ];
  it.each(cases)('%s', (text, kept) => {
    expect(keepLongNumbers(text)).toBe(kept);
  });

  it('ends on hostile text', () => {
    for (const unit of ['"\\', '\\"', '"', '1', '[1234567890123456', '{"'])
      expect(typeof keepLongNumbers(`1234567890123456${unit.repeat(200_000)}`)).toBe('string');
  });
});
