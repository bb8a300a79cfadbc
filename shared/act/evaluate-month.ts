/** What a month of work came to: counts of what people did and of what came after, per team or function. */

import { localDate } from '../language/amsterdam-time.ts';
import type { Action, ActionBody } from '../model/action.ts';
import type { WrittenSentence } from '../model/claim.ts';
import type { CouncilEntry, CouncilTerms } from '../model/council-entry.ts';
import type { Evaluation, FollowUp, Override } from '../model/follow-up.ts';
import type { Guidelines } from '../model/guidelines.ts';
import type { PressInquiry } from '../model/press-inquiry.ts';
import type { WorkEvent } from '../model/work.ts';
import type { FoldedAction } from './action-fold.ts';
import { type Afterwards, lastAfter } from './afterward.ts';
import {
  councilPromises,
  type Days,
  daysOfMonth,
  firstSending,
  followUpDue,
  isIn,
  normResults,
  pressResults,
  sentPromises,
  withoutNames,
} from './follow-up.ts';

/** All that is known of the month, at one desk. */
export interface MonthInput {
  readonly municipality: Evaluation['municipality'];
  /** YYYY-MM. */
  readonly month: string;
  /** ISO-8601 UTC. */
  readonly now: string;
  /** Every action of the desk, whenever it was opened. */
  readonly actions: readonly FoldedAction[];
  readonly guidelines: Guidelines;
  readonly council: { readonly entries: readonly CouncilEntry[]; readonly terms: CouncilTerms };
  readonly press: readonly PressInquiry[];
  /** What came after the answer of an action, by its id. */
  readonly after: ReadonlyMap<string, Afterwards>;
  /** What stands where a person's name stood. */
  readonly nameless: string;
}

const dayOf = (instant: string): string => localDate(Date.parse(instant));

/** The actions whose text first left in these days, in that order. */
export function answeredIn(actions: readonly Action[], month: Days): readonly Action[] {
  const at = (action: Action): string => firstSending(action)?.at ?? '';
  return actions
    .filter((action) => at(action) !== '' && isIn(month, dayOf(at(action))))
    .toSorted((a, b) => (at(a) < at(b) ? -1 : 1));
}

/** Adds it up. */
export function evaluateMonth(input: MonthInput): Evaluation {
  const { month, now, guidelines, council, nameless } = input;
  const days = daysOfMonth(month);
  const today = dayOf(now);
  const actions = input.actions.map(({ action }) => action);
  const sent = answeredIn(actions, days);
  return {
    schema: 'luisterpost/evaluation/1',
    municipality: input.municipality,
    month,
    ...days,
    asOf: today,
    opened: actions.filter(({ opened }) => isIn(days, dayOf(opened.at))).length,
    sent: sent.length,
    fastLane: sent.filter((action) => firstSending(action)?.fastLane === true).length,
    followUps: sent.flatMap((action) => followUpOf(action, input) ?? []),
    norms: normResults(sent, guidelines),
    council: councilPromises(council.entries, council.terms, days, today),
    promises: sentPromises(actions, days, today),
    press: pressResults(input.press, days, now),
    overrides: input.actions.flatMap((folded) => overridesOf(folded, days, nameless)),
    learned: actions.flatMap(({ followUp }) =>
      followUp === null || !isIn(days, dayOf(followUp.at))
        ? []
        : [written(followUp.text, followUp.by, followUp.at, nameless)],
    ),
    toAsk: actions.filter((action) => followUpDue(action, today)).length,
  };
}

function followUpOf(action: Action, { after, nameless }: MonthInput): FollowUp | null {
  const first = firstSending(action);
  const found = after.get(action.id);
  if (first === null || found === undefined) return null;
  const { id, title, course, followUp } = action;
  const sent = dayOf(first.at);
  return {
    action: id,
    title: withoutNames(title, nameless),
    course,
    sent,
    until: lastAfter(sent),
    ...found,
    told: followUp !== null,
  };
}

const written = (text: string, role: string, at: string, nameless: string): WrittenSentence => ({
  kind: 'written',
  text: withoutNames(text, nameless),
  role,
  at,
});

/** Every choice in these days for another course than the advised one. */
function overridesOf(
  { effective, action: { advised } }: FoldedAction,
  days: Days,
  nameless: string,
): readonly Override[] {
  return effective
    .filter(({ at }) => isIn(days, dayOf(at)))
    .flatMap(({ body, role, at }: WorkEvent<ActionBody>): readonly Override[] => {
      const chosen =
        body.do === 'open'
          ? { course: body.course, reason: body.courseReason }
          : body.do === 'course-chosen'
            ? { course: body.course, reason: body.reason }
            : null;
      if (chosen === null || chosen.reason === null || chosen.course === advised) return [];
      const { course, reason } = chosen;
      return [{ advised, course, reason: written(reason, role, at, nameless) }];
    });
}
