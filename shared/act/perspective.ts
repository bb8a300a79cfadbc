/** Which course of action fits a story: hard triggers, hard gates, then the municipal order of judgement. */
import type { Advice } from '../model/advice.ts';
import { alternativesOf, whySecond } from './alternatives.ts';
import { courses } from './courses.ts';
import { hardSteps } from './decide-hard.ts';
import { letStand, treeSteps } from './decide-tree.ts';
import type { Decision } from './decision.ts';
import { ifNothing } from './if-nothing.ts';
import { priorityFactors } from './priority.ts';
import { proposedSensitivity } from './sensitivity.ts';
import type { StoryView } from './story-view.ts';

function firstDecision(view: StoryView): Decision {
  for (const step of [...hardSteps, ...treeSteps]) {
    const decision = step(view);
    if (decision !== null) return decision;
  }
  return letStand(view);
}

/**
 * A justified course for a story, with two alternatives. Factors with weight 0 set the course; the others add up to
 * the priority. Never throws; a story without items is let stand.
 */
export function advise(view: StoryView): Advice {
  const decision = firstDecision(view);
  const { course, gate } = decision;
  const factors = [...decision.reasons, ...priorityFactors(view, decision)];
  const alternatives = alternativesOf(view, decision);
  return {
    story: view.story.id,
    course,
    alternatives,
    alternativesWhy: alternatives.map((other) => whySecond(decision, other)),
    gate,
    priority: factors.reduce((sum, { weight }) => sum + weight, 0),
    factors,
    ours: decision.ours,
    competent: decision.competent,
    sensitivity: proposedSensitivity({ course, gate, factors }).sensitivity,
    ifNothing: ifNothing(course, decision.reasons),
    lookAgain: courses[course].lookAgain,
  };
}
