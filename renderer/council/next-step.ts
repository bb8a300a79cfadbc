/** Where a question of the press is among its steps. */
import type { ListedInquiry } from '../../shared/contract-council.ts';

/** The steps, in order. */
export const pressSteps = ['line', 'check', 'approval', 'answer', 'result'] as const;
export type PressStepName = (typeof pressSteps)[number];

const nexts: Readonly<Record<ListedInquiry['status'], PressStepName | null>> = {
  open: 'line',
  line: 'check',
  checked: 'approval',
  approved: 'answer',
  answered: 'result',
  closed: null,
  withdrawn: null,
};

/** What has to happen next before it is answered; null where nothing is due. */
export function nextOf({ status }: ListedInquiry): Exclude<PressStepName, 'result'> | null {
  const next = nexts[status];
  return next === 'result' ? null : next;
}

/** The step whose form is shown; null where it is over. */
export const stepNow = ({ status }: ListedInquiry): PressStepName | null => nexts[status];

/** Whether it is still to be answered. */
export const isOpen = (inquiry: ListedInquiry): boolean => nextOf(inquiry) !== null;
