/** Which course of action fits a story: hard triggers, hard gates, then the municipal order of judgement. */
import type { Advice, CourseId } from '../model/advice.ts';
import { neighbours } from './courses.ts';
import { daysSpanned } from './cues.ts';
import { hardSteps } from './decide-hard.ts';
import { letStand, treeSteps } from './decide-tree.ts';
import type { Decision } from './decision.ts';
import { priorityFactors } from './priority.ts';
import type { StoryView } from './story-view.ts';

/** Days after which a change of policy is worth weighing beside a conversation (domain notes §3, H10 and H13). */
const patternDays = 14;

/** What may still be chosen behind a gate, likeliest first. */
const behindGate: readonly CourseId[] = ['H07', 'H03', 'H12', 'H01', 'H00'];

function firstDecision(view: StoryView): Decision {
  for (const step of [...hardSteps, ...treeSteps]) {
    const decision = step(view);
    if (decision !== null) return decision;
  }
  return letStand(view);
}

function alternativesOf(view: StoryView, { course, gate }: Decision): readonly CourseId[] {
  if (gate !== null) return behindGate.filter((other) => other !== course).slice(0, 2);
  if (course === 'H10' && daysSpanned(view) >= patternDays) return ['H08', 'H13'];
  return neighbours[course];
}

/**
 * A justified course for a story, with two alternatives. Factors with weight 0 set the course; the others add up to
 * the priority. Never throws; a story without items is let stand.
 */
export function advise(view: StoryView): Advice {
  const decision = firstDecision(view);
  const factors = [...decision.reasons, ...priorityFactors(view, decision)];
  return {
    story: view.story.id,
    course: decision.course,
    alternatives: alternativesOf(view, decision),
    gate: decision.gate,
    priority: factors.reduce((sum, { weight }) => sum + weight, 0),
    factors,
    ours: decision.ours,
    competent: decision.competent,
  };
}
