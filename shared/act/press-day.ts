/** Which questions of the press belong on top of a day. */
import type { PressInquiry } from '../model/press-inquiry.ts';
import type { Role } from '../model/role.ts';
import { openPress } from './press-fold.ts';

/** What has to happen next. */
export const pressNexts = ['line', 'check', 'approval', 'answer'] as const;
export type PressNext = (typeof pressNexts)[number];

/** An open question. */
export interface DueInquiry {
  readonly inquiry: PressInquiry;
  readonly next: PressNext;
  readonly overdue: boolean;
  /** Whole minutes to the deadline, negative where it has passed. */
  readonly minutes: number;
}

const nexts: Readonly<Partial<Record<PressInquiry['status'], PressNext>>> = {
  open: 'line',
  line: 'check',
  checked: 'approval',
  approved: 'answer',
};

/** Open questions, the nearest deadline first; none for the griffie, which has no part in them. `now` is ISO-8601 UTC. */
export function pressDay(inquiries: readonly PressInquiry[], now: string, role: Role): readonly DueInquiry[] {
  if (role === 'griffier') return [];
  return inquiries
    .filter(({ status }) => openPress.has(status))
    .toSorted((a, b) => Date.parse(a.deadline) - Date.parse(b.deadline))
    .map((inquiry) => {
      const minutes = Math.floor((Date.parse(inquiry.deadline) - Date.parse(now)) / 60_000);
      return { inquiry, next: nexts[inquiry.status] ?? 'line', overdue: minutes < 0, minutes };
    });
}
