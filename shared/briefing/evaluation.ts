/** The evaluation of a month as the one document tree: every exit folds it as it folds a briefing. */
import { monthNames } from '../language/calendar-names.ts';
import { dayAndMonth, longDate } from '../language/dutch-dates.ts';
import type { CourseId } from '../model/advice.ts';
import type { ComputedSentence, FixedSentence, Sentence } from '../model/claim.ts';
import type { Afterward, Evaluation, FollowUp, NormResult, TermResult } from '../model/follow-up.ts';
import type { Compartment } from '../model/work.ts';
import { nlAct } from '../text/nl-act.ts';
import { nlEvaluation } from '../text/nl-evaluation.ts';
import { nlRoles } from '../text/nl-words.ts';
import { say } from '../text/say.ts';
import type { Block, PlacedSentence, SectionId } from './document.ts';
import { computed } from './sentence-makers.ts';

const words = nlEvaluation;
type Section = keyof typeof words.headings;

const placed = (sentence: Sentence): PlacedSentence => ({ sentence, notes: [] });
const fixed = (key: string, text: string): FixedSentence => ({
  kind: 'fixed',
  text,
  key: `evaluation.${key}`,
});

const heading = (section: Section): Block => ({
  kind: 'heading',
  level: 2,
  text: words.headings[section],
  section: section satisfies SectionId,
});
const paragraph = (...sentences: readonly Sentence[]): readonly Block[] =>
  sentences.length === 0 ? [] : [{ kind: 'paragraph', sentences: sentences.map(placed) }];
const list = (items: readonly (readonly Sentence[])[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items: items.map((each) => each.map(placed)) }];

/** "maart 2026" for a `YYYY-MM`. */
export function monthName(month: string): string {
  return `${monthNames[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
}

/** Builds the tree. The griffie's holds only what the council was owed: it has no part in what the college does. */
export function evaluationDocument(evaluation: Evaluation, desk: Compartment): readonly Block[] {
  const head: Block = {
    kind: 'title',
    text: say(words.title, { month: monthName(evaluation.month) }),
    subtitle: say(words.subtitle, {
      municipality: evaluation.municipality.name,
      day: longDate(evaluation.asOf),
    }),
  };
  const page: Block = { kind: 'page', number: 1 };
  if (desk === 'griffie')
    return [
      head,
      page,
      ...paragraph(fixed('griffie', words.opening.griffie)),
      heading('evaluation-promises'),
      ...paragraph(termLine('council', evaluation.council)),
    ];
  return [
    head,
    page,
    ...paragraph(...opening(evaluation)),
    ...after(evaluation),
    ...norms(evaluation),
    ...dates(evaluation),
    ...choices(evaluation),
  ];
}

function opening({ opened, sent, fastLane, toAsk }: Evaluation): readonly Sentence[] {
  return [
    computed('evaluation-month', words.opening.college, { opened, sent }, []),
    ...(fastLane === 0
      ? []
      : [computed('evaluation-fast-lane', words.opening.fastLane, { fast: fastLane }, [])]),
    ...(toAsk === 0 ? [] : [computed('evaluation-to-ask', words.opening.toAsk, { count: toAsk }, [])]),
  ];
}

/** What came after each answer, under the warning that it need not come of it. */
function after({ followUps }: Evaluation): readonly Block[] {
  const section = heading('evaluation-after');
  if (followUps.length === 0) return [section, ...paragraph(fixed('no-answers', words.noAnswers))];
  const warning: Block = {
    kind: 'caution',
    sentences: [fixed('caveat', words.caveat), fixed('counting', words.counting)].map(placed),
  };
  return [section, warning, ...list(followUps.map(afterLines))];
}

function afterLines({ title, sent, story, ward, told }: FollowUp): readonly Sentence[] {
  return [
    computed('evaluation-answer', words.answer, {}, [], { title, day: dayAndMonth(sent) }),
    compared('story', story),
    ...(ward === null || story.state === 'no-story' || story.state === 'not-yet'
      ? []
      : [compared('ward', ward)]),
    told ? fixed('told', words.told) : fixed('not-told', words.notTold),
  ];
}

function compared(what: 'story' | 'ward', { state, seen, expected }: Afterward): ComputedSentence {
  const numbers = { seen, expected: Math.round(expected ?? 0) };
  return computed(`evaluation-${what}-${state}`, words[what][state], numbers, []);
}

function norms({ norms: results }: Evaluation): readonly Block[] {
  if (results.length === 0) return [];
  return [
    heading('evaluation-norms'),
    ...list(results.map(normLines)),
    ...paragraph(fixed('norms-now', words.normsNow)),
  ];
}

function teamName(team: string): string {
  const owners: Readonly<Record<string, string>> = nlAct.owners;
  const roles: Readonly<Record<string, string>> = nlRoles;
  if (team === 'other') return words.otherTeam;
  const name = roles[team] ?? owners[team] ?? team;
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function normLines({ team, channel, sent, normed, inTime, medianHours }: NormResult): readonly Sentence[] {
  const named = {
    team: teamName(team),
    channel: channel === null ? '' : say(words.channel, { channel }),
  };
  const hours = Math.ceil(medianHours);
  return [
    normed === 0
      ? computed('evaluation-no-norm', words.noNorm, { sent }, [], named)
      : computed('evaluation-norm', words.norm, { sent, normed, inTime }, [], named),
    computed('evaluation-median', words.median, { hours }, []),
  ];
}

/** What was promised to the council and in public, and what the press asked. */
function dates({ council, promises, press }: Evaluation): readonly Block[] {
  return [
    heading('evaluation-promises'),
    ...list([[termLine('council', council)], [termLine('promises', promises)]]),
    ...(total(promises) === 0 ? [] : paragraph(fixed('promises-note', words.promisesNote))),
    heading('evaluation-press'),
    ...paragraph(termLine('press', press)),
  ];
}

const total = (result: TermResult): number => Object.values(result).reduce((sum, count) => sum + count, 0);

function termLine(what: 'council' | 'promises' | 'press', result: TermResult): ComputedSentence {
  const { inTime, late, overdue, open, undated } = result;
  const { terms } = words;
  const lines: readonly (readonly [number, string])[] = [
    [inTime, terms.inTime],
    [late, terms.late],
    [overdue, terms.overdue],
    [open, terms.open],
    [undated, what === 'press' ? terms.withdrawn : terms.undated],
  ];
  const parts = lines.filter(([count]) => count > 0).map(([count, line]) => say(line, { count }));
  return computed(`evaluation-${what}`, terms[what], { ...result }, [], {
    parts: parts.length === 0 ? terms.none : parts.join(', '),
  });
}

/** Where people chose otherwise and why, and what they wrote down afterwards. */
function choices({ overrides, learned }: Evaluation): readonly Block[] {
  const courseName = (course: CourseId | null): string =>
    course === null ? words.noAdvice : nlAct.courses[course].short;
  const chosen = overrides.map(({ advised, course, reason }): readonly Sentence[] => [
    computed('evaluation-override', words.override, {}, [], {
      advised: courseName(advised),
      course: courseName(course),
    }),
    reason,
  ]);
  return [
    heading('evaluation-choices'),
    ...(chosen.length === 0 ? paragraph(fixed('no-overrides', words.noOverrides)) : list(chosen)),
    heading('evaluation-learned'),
    ...(learned.length === 0
      ? paragraph(fixed('no-learned', words.noLearned))
      : list(learned.map((each) => [each]))),
  ];
}
