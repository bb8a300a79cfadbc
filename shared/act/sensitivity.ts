/** How much care a story asks for, proposed from its advice; a person decides. */
import type { Sensitivity } from '../model/action.ts';
import type { Advice } from '../model/advice.ts';
import { handedOver } from './courses.ts';

/** A proposed sensitivity, with the ids of the factors (`nlAct.factors`) that it rests on. */
export interface ProposedSensitivity {
  readonly sensitivity: Sensitivity;
  readonly because: readonly string[];
}

/**
 * Factors by weight: an editorial choice after the hard gates of the practice notes (procedures, investigations,
 * individual cases) and the priority of the domain notes §3 (safety and politics first).
 */
const high: ReadonlySet<string> = new Set(['threat', 'danger', 'accident', 'gate', 'vulnerable']);
const middle: ReadonlySet<string> = new Set([
  'rumour',
  'press',
  'money',
  'council',
  'council-questions',
  'emotion',
  'sensitive',
  'safety',
  'politics',
]);

/** Proposes the sensitivity of what is done about a story. */
export function proposedSensitivity(
  advice: Pick<Advice, 'factors' | 'gate' | 'course'>,
): ProposedSensitivity {
  const ids = [...new Set(advice.factors.map(({ id }) => id))];
  const grave = ids.filter((id) => high.has(id));
  if (grave.length > 0 || advice.gate !== null || handedOver.has(advice.course))
    return { sensitivity: 'high', because: grave };
  const some = ids.filter((id) => middle.has(id));
  return { sensitivity: some.length > 0 ? 'middle' : 'low', because: some };
}
