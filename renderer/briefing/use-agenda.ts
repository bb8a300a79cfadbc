/** The moments of the briefing's day, so that a line of its agenda can lead to a pack. */
import { useEffect, useMemo } from 'react';
import type { Briefing } from '../../shared/model/briefing.ts';
import type { Role } from '../../shared/model/role.ts';
import { compartmentOf } from '../../shared/model/work.ts';
import { onPush } from '../bridge.ts';
import { useCall } from '../ui/use-call.ts';
import { momentFinder } from './moment-finder.ts';
import type { AgendaReader } from './reader.ts';

/** A day without moments: what is asked for while there is no briefing. */
const noDay = '2000-01-01';

/** `own` is the role of who works here: of the other compartment no moment is known, and none leads anywhere. */
export function useAgenda(
  briefing: Briefing | null,
  own: Role,
  open: (moment: string) => void,
): AgendaReader {
  const day = briefing?.date ?? noDay;
  const listed = useCall('listMoments', { from: day, until: day });
  useEffect(() => onPush('storeChanged', listed.again), [listed.again]);
  const known = listed.value;
  const momentOf = useMemo((): AgendaReader['momentOf'] => {
    const mine = briefing !== null && compartmentOf(briefing.role) === compartmentOf(own);
    return mine && known !== null ? momentFinder(known, briefing.role) : () => null;
  }, [briefing, known, own]);
  return { momentOf, open };
}
