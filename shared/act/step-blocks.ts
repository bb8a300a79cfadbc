/** Which steps a reader may take now, and why not: what a page shows as buttons and as reasons. */
import type { Action, ApproveBody, StepBody, StepName } from '../model/action.ts';
import type { Guidelines } from '../model/guidelines.ts';
import type { Role } from '../model/role.ts';
import { type Block, currentVersion } from './action-needs.ts';
import { stepBlock } from './action-steps.ts';
import { approvalRights, type Right, senderBlock } from './guidelines-rules.ts';

/** The steps, and the alderman's word that an adviser notes. */
export type AskableStep = StepName | 'approve-oral';

/** Per step why it cannot be taken now, or null where it can. */
export type StepBlocks = Readonly<Record<AskableStep, Block | null>>;

/** Who reads, and when. */
export interface StepReader {
  readonly role: Role;
  /** ISO-8601 UTC. */
  readonly at: string;
  /** The same instant as a local day, YYYY-MM-DD. */
  readonly day: string;
}

/** The blocks of every step, for what the person fills in later taken as filled in rightly. Never throws. */
export function stepBlocks(action: Action, reader: StepReader, guidelines: Guidelines): StepBlocks {
  const { role, at } = reader;
  const version = currentVersion(action)?.n ?? 0;
  const reason = '-';
  const block = (step: StepBody): Block | null => stepBlock(action, step, role, at);
  return {
    interpret: block({ do: 'interpret', sensitivity: action.sensitivity }),
    shape: block({
      do: 'shape',
      product: action.product ?? 'webcare',
      channel: null,
      capacity: action.capacity,
    }),
    sensitivity: block({ do: 'sensitivity', sensitivity: action.sensitivity, reason }),
    'course-chosen': block({
      do: 'course-chosen',
      course: action.course,
      reason,
      advised: action.advised,
    }),
    assign: block({ do: 'assign', owner: action.owner, due: null }),
    version: block({ do: 'version', text: reason, note: null, commitments: [], allPublic: false }),
    commitment: block({ do: 'commitment', index: 0, owner: reason, due: reader.day }),
    'fact-check': block({ do: 'fact-check', by: reason, version }),
    approve: approveBlock(action, reader, guidelines),
    'approve-oral': block({
      ...approval(action, { ground: 'role', inPlaceOf: 'wethouder' }),
      how: 'oral',
      said: '00.00',
    }),
    refuse: block({ do: 'refuse', reason, version }),
    comment: block({ do: 'comment', text: reason }),
    'hand-over': block({ do: 'hand-over', to: reason, at }),
    send: senderBlock(guidelines, action, role) ?? block({ do: 'send', how: 'copy', where: reason, version }),
    'follow-up': block({ do: 'follow-up', text: reason }),
    drop: block({ do: 'drop', reason }),
  };
}

/** The level that comes now: communication first. */
function approval(action: Action, right: Right): ApproveBody {
  const level = action.status === 'approved-communication' ? 'administration' : 'communication';
  const version = currentVersion(action)?.n ?? 0;
  return { do: 'approve', level, how: 'app', said: null, version, ...right };
}

/** By any right that the reader has; where none holds, why the first does not. */
function approveBlock(action: Action, { role, at, day }: StepReader, guidelines: Guidelines): Block | null {
  const own: Right = { ground: 'role', inPlaceOf: role };
  const { level } = approval(action, own);
  const rights = approvalRights(guidelines, action, level, role, day);
  const blocks = (rights.length > 0 ? rights : [own]).map((right) =>
    stepBlock(action, approval(action, right), role, at),
  );
  return blocks.includes(null) ? null : (blocks[0] ?? null);
}
