/** Taking steps in one question of the press, each with its way back. */
import { useCallback, useMemo } from 'react';
import type { ListedInquiry } from '../../shared/contract-council.ts';
import type { PressStep } from '../../shared/model/press-inquiry.ts';
import type { Role } from '../../shared/model/role.ts';
import { call } from '../bridge.ts';
import { type Deeds, useDeeds } from './use-deeds.ts';

/** The steps. */
export interface InquirySteps {
  readonly deeds: Deeds;
  /** `items` only for `link`. Resolves with whether it was taken. */
  readonly take: (step: PressStep, line: string, items?: readonly string[]) => Promise<boolean>;
}

/** What every step's form gets; `reader` is who works here. */
export interface StepProps {
  readonly inquiry: ListedInquiry;
  readonly reader: Role;
  readonly steps: InquirySteps;
}

/** For one question. */
export function useInquirySteps(id: string, onDone: () => void): InquirySteps {
  const deeds = useDeeds(onDone);
  const { act } = deeds;
  const take = useCallback<InquirySteps['take']>(
    (step, line, items = []) =>
      act(async () => {
        const { trail } = await call('stepPressInquiry', { id, step, items });
        const of = trail.at(-1)?.event ?? '';
        return { line, undo: () => call('undoPress', { id, of }) };
      }),
    [act, id],
  );
  return useMemo(() => ({ deeds, take }), [deeds, take]);
}
