import { describe, expect, it } from 'vitest';
import { resident } from '../../test/support/judged-rows.ts';
import { storyView } from '../../test/support/story-views.ts';
import { nlAdvice } from '../text/nl-advice.ts';
import { referralTo } from './referral.ts';
import { judgePreCheck, supportPath } from './support-path.ts';

const pathOf = (text: string) =>
  supportPath(storyView({ items: [resident('call', ['initiative'], { text })] }));

describe('the support path', () => {
  it.each([
    { text: 'Wij willen het plantsoen zelf beheren met de straat.', path: 'challenge' },
    { text: 'Voor de buurtmaaltijd komen we 300 euro tekort.', path: 'budget' },
    { text: 'Wij maken een moestuin. Bij wie moeten we zijn?', path: 'contact' },
    { text: 'Wij doen boodschappen voor wie slecht loopt.', path: 'mutual-help' },
    { text: 'Zaterdag is ons straatfeest, tot dan!', path: 'let-go' },
  ])('$text → $path', ({ text, path }) => {
    expect(pathOf(text)?.path).toBe(path);
  });

  it('names what is asked for, and is silent without an initiative', () => {
    expect(pathOf('Mogen we de grond gebruiken en is er budget?')?.needs).toEqual([
      'money',
      'ground',
      'permit',
    ]);
    expect(supportPath(storyView({ items: [resident('call')] }))).toBeNull();
  });
});

describe('the pre-check', () => {
  const all = { room: true, mandate: true, time: true, feedback: true };
  it.each([
    { answers: all, outcome: 'ready' },
    { answers: { ...all, room: false }, outcome: 'only-inform' },
    { answers: { ...all, mandate: false, time: null }, outcome: 'only-inform' },
    { answers: { ...all, feedback: false }, outcome: 'not-yet' },
    { answers: { ...all, time: null }, outcome: 'unanswered' },
  ])('$answers → $outcome', ({ answers, outcome }) => {
    expect(judgePreCheck(answers)).toBe(outcome);
  });
});

describe('referrals', () => {
  it('know every body, and name only numbers that are known nationally', () => {
    expect(referralTo('rws')?.text).toContain('0800-8002');
    expect(referralTo('something else')?.body).toBe('other');
    expect(referralTo(null)).toBeNull();
    const known = ['112', '0900-8844', '0800-7000', '0800-8002', '0800-9009'];
    for (const text of Object.values(nlAdvice.referrals))
      for (const [number] of text.matchAll(/\d[\d-]*/g)) expect(known).toContain(number);
  });
});
