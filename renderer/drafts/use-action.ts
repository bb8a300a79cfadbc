/** An action with its trail, asked again whenever something was done or somebody else works now. */
import { useEffect } from 'react';
import type { ShownAction } from '../../shared/contract-work.ts';
import type { Role } from '../../shared/model/role.ts';
import { onPush } from '../bridge.ts';
import { type CallState, useCall } from '../ui/use-call.ts';

/** One action for its reader. */
export function useAction(id: string, reader: Role): CallState<ShownAction> {
  const asked = useCall('showAction', { id });
  const { again } = asked;
  useEffect(() => onPush('storeChanged', again), [again]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another reader may take other steps
  useEffect(again, [again, reader]);
  return asked;
}
