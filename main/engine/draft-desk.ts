/** What the drafts of a briefing draw on besides its stories: kept facts, and the municipality's guidelines. */
import { styleOf } from '../../shared/act/draft-request.ts';
import { foldFacts } from '../../shared/act/fact-fold.ts';
import type { DraftDesk } from '../../shared/briefing/tell-stories.ts';
import { defaultGuidelines } from '../../shared/model/guidelines.ts';
import type { Role } from '../../shared/model/role.ts';
import { compartmentOf } from '../../shared/model/work.ts';
import { guidelinesOf } from './action-log.ts';
import type { StoreTransaction } from './store/port.ts';

/** The desk of a role's compartment. */
export function draftDesk(tx: StoreTransaction, role: Role): DraftDesk {
  return {
    kept: foldFacts(tx.work('fact', compartmentOf(role)) as Parameters<typeof foldFacts>[0]),
    style: styleOf(guidelinesOf(tx, role), false),
  };
}

const untouched = JSON.stringify(styleOf(defaultGuidelines, false));

/** Part of what a briefing is made by: empty where nobody kept or agreed on anything. */
export function deskPrint({ kept, style }: DraftDesk): string {
  const agreed = JSON.stringify(style);
  return kept.length === 0 && agreed === untouched ? '' : JSON.stringify([kept, agreed]);
}
