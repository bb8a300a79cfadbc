/** The advice laid open: each reason with its numbers and words, each alternative with why it is second. */
import type { Advice, Factor } from '../model/advice.ts';
import type { AdviceExplanation, ExplainedFactor, ItemEvidence } from '../model/explanation.ts';
import type { SignalId } from '../model/reading.ts';
import { courses, handedOver, silenceIds } from './courses.ts';
import { gateIds } from './decision.ts';
import { handoverOf } from './handover.ts';
import { referralTo } from './referral.ts';
import type { StoryView, ViewedItem } from './story-view.ts';
import { supportPath } from './support-path.ts';

/** Whose words show a reason; a reason that is not here rests on the kind or the number of messages. */
const signalsOf: Readonly<Record<string, readonly SignalId[]>> = {
  threat: ['threat'],
  danger: ['acute-danger', 'threat'],
  near: ['acute-danger'],
  gate: [...gateIds],
  'other-authority': ['other-authority'],
  satire: ['satire'],
  'official-source': ['official-correction'],
  accident: ['accident'],
  harmless: ['harmless'],
  press: ['press-inquiry'],
  money: ['money'],
  council: ['council'],
  defect: ['defect'],
  initiative: ['initiative'],
  compliment: ['compliment'],
  achievement: ['achievement', 'initiative'],
  emotion: ['emotion', 'unheard'],
  recurring: ['unheard', 'emotion'],
  invitation: ['invitation'],
  figures: ['figures'],
  consulted: ['consulted'],
  sensitive: ['vulnerable'],
  vulnerable: ['vulnerable'],
  safety: ['threat', 'acute-danger', 'accident'],
  politics: ['council', 'money', 'press-inquiry'],
};

/** Reasons whose words are the questions themselves. */
const asking: ReadonlySet<string> = new Set(['question', 'same-question', 'council-questions']);

function evidenceOf(factor: Factor, { item, reading }: ViewedItem): readonly ItemEvidence[] {
  const wanted = signalsOf[factor.id] ?? [];
  const spoken = asking.has(factor.id)
    ? reading.questions
    : reading.signals.filter(({ id }) => wanted.includes(id)).flatMap(({ evidence }) => evidence);
  return spoken.map((each) => ({ ...each, item: item.id, version: item.version }));
}

function explainedFactor(factor: Factor, items: readonly ViewedItem[]): ExplainedFactor {
  const behind = items.filter(({ item }) => factor.items.includes(item.id));
  return { ...factor, evidence: behind.flatMap((viewed) => evidenceOf(factor, viewed)) };
}

/** Lays an advice open. `view` is the story it was given for. */
export function explainAdvice(view: StoryView, advice: Advice): AdviceExplanation {
  const { owner, approval, fastLane, criteria, ladder } = courses[advice.course];
  return {
    course: advice.course,
    criteria,
    owner,
    approval,
    fastLane,
    ladder,
    gate: advice.gate,
    sensitivity: advice.sensitivity,
    factors: advice.factors.map((factor) => explainedFactor(factor, view.items)),
    priority: advice.priority,
    alternatives: advice.alternatives.map((course, at) => ({
      course,
      why: advice.alternativesWhy[at] ?? 'other',
    })),
    ifNothing: advice.ifNothing,
    lookAgain: advice.lookAgain,
    ours: advice.ours,
    competent: advice.competent,
    referral: advice.ours ? null : (referralTo(advice.competent)?.text ?? null),
    silence: advice.course === 'H00' ? silenceIds : [],
    support: advice.course === 'H11' ? supportPath(view) : null,
    handover: handedOver.has(advice.course) ? handoverOf(view, advice) : null,
  };
}
