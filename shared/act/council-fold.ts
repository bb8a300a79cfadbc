/** What the council's record adds up to, for one compartment. */
import type {
  CouncilBody,
  CouncilEntry,
  CouncilKind,
  CouncilRow,
  CouncilSource,
  CouncilStatus,
  CouncilTerms,
  WorkComment,
} from '../model/council-entry.ts';
import type { WorkEvent } from '../model/work.ts';
import { isSamePaper } from './council-key.ts';
import { defaultTerms } from './council-terms.ts';
import { mergedByTime, standing } from './standing.ts';

/** An event of the record. */
export type CouncilEvent = WorkEvent<CouncilBody>;

/** The track as one compartment sees it. */
export interface CouncilState {
  /** In the order in which they came. */
  readonly entries: readonly CouncilEntry[];
  readonly terms: CouncilTerms;
  /** Proposals that were refused, by item. */
  readonly refused: readonly { readonly item: string; readonly kind: CouncilKind }[];
}

/** An entry in the making: the row as given, and what people of this desk put over it. */
interface Making {
  readonly id: string;
  row: CouncilRow;
  source: CouncilSource;
  readonly official: boolean;
  gone: string | null;
  status: { readonly to: CouncilStatus; readonly on: string } | null;
  term: string | null;
  owner: string | null;
  anchor: readonly string[];
  readonly apart: Set<string>;
  readonly comments: WorkComment[];
  readonly events: string[];
}

/** Lists and the council's own rules are public: both compartments see them, whichever read them in. */
const isShared = ({ body }: CouncilEvent): boolean => body.do === 'list' || body.do === 'terms';

/** Of the other compartment only what is shared is used. Total: an event about what is not there is skipped. */
export function foldCouncil(own: readonly CouncilEvent[], other: readonly CouncilEvent[]): CouncilState {
  const making = new Map<string, Making>();
  let terms = defaultTerms;
  const refused: { item: string; kind: CouncilKind }[] = [];
  for (const event of mergedByTime(standing(own), standing(other).filter(isShared))) {
    const { body } = event;
    if (body.do === 'terms') terms = body.terms;
    else if (body.do === 'list') list(making, body);
    else if (body.do === 'refused') for (const item of event.items) refused.push({ item, kind: body.kind });
    else apply(making, event);
  }
  return { entries: withoutReplaced([...making.values()]).map(finished), terms, refused };
}

function apply(making: Map<string, Making>, event: CouncilEvent): void {
  const { body, subject } = event;
  const entry = making.get(subject);
  if (body.do === 'added' && entry === undefined) {
    const made = begun(subject, body.row, body.source, false);
    made.anchor = event.items;
    made.events.push(event.id);
    making.set(subject, made);
  } else if (entry !== undefined && change(entry, event)) entry.events.push(event.id);
}

function begun(id: string, row: CouncilRow, source: CouncilSource, official: boolean): Making {
  return {
    id,
    row,
    source,
    official,
    gone: null,
    status: null,
    term: null,
    owner: null,
    anchor: [],
    apart: new Set(),
    comments: [],
    events: [],
  };
}

type ListBody = Extract<CouncilBody, { do: 'list' }>;

function list(making: Map<string, Making>, { list: source, rows, same, gone }: ListBody): void {
  for (const { id, row } of rows) {
    const known = making.get(id);
    if (known === undefined) making.set(id, begun(id, row, source, true));
    else takeOver(known, row);
  }
  for (const id of [...rows.map((each) => each.id), ...same]) {
    const entry = making.get(id);
    if (entry === undefined) continue;
    entry.source = source;
    entry.gone = null;
  }
  for (const id of gone) {
    const entry = making.get(id);
    if (entry?.source.name === source.name) entry.gone = source.date;
  }
}

/** The list is the authority: what it says anew goes over what people said; what it only repeats does not. */
function takeOver(known: Making, row: CouncilRow): void {
  if (row.status !== known.row.status) known.status = null;
  if (row.term !== known.row.term) known.term = null;
  if (row.owner !== known.row.owner) known.owner = null;
  known.row = row;
}

/** What a person of this desk did with an entry; false for what changes no entry. */
function change(entry: Making, { id, role, at, body, items }: CouncilEvent): boolean {
  switch (body.do) {
    case 'linked':
      entry.anchor = items;
      for (const item of items) entry.apart.delete(item);
      return true;
    case 'unlinked':
      if (entry.anchor.some((item) => items.includes(item))) entry.anchor = [];
      for (const item of items) entry.apart.add(item);
      return true;
    case 'settled':
      entry.status = { to: body.status, on: body.on };
      return true;
    case 'changed':
      entry.term = body.term ?? entry.term;
      entry.owner = body.owner ?? entry.owner;
      return true;
    case 'comment':
      entry.comments.push({ event: id, role, at, text: body.text });
      return true;
    default:
      return false;
  }
}

/** An official entry takes the place of what this desk had entered itself about the same paper, and all that hangs on it. */
function withoutReplaced(all: readonly Making[]): readonly Making[] {
  const official = all.filter((each) => each.official);
  const replaced = new Set<Making>();
  for (const own of all) {
    if (own.official) continue;
    const listed = official.find((each) => isSamePaper(each.row, own.row));
    if (listed === undefined) continue;
    replaced.add(own);
    if (listed.anchor.length === 0) listed.anchor = own.anchor.filter((item) => !listed.apart.has(item));
    for (const item of own.apart) if (!listed.anchor.includes(item)) listed.apart.add(item);
    listed.owner ??= listed.row.owner === null ? (own.owner ?? own.row.owner) : null;
    listed.comments.unshift(...own.comments);
    listed.events.unshift(...own.events);
  }
  return all.filter((each) => !replaced.has(each));
}

function finished(made: Making): CouncilEntry {
  const { id, row, source, official, gone, status, anchor, apart, comments, events } = made;
  const done = status !== null && status.to !== 'open';
  return {
    ...row,
    id,
    term: made.term ?? row.term,
    owner: made.owner ?? row.owner,
    status: status?.to ?? row.status,
    answeredAt: status === null ? row.answeredAt : done ? status.on : null,
    statusBy: status === null && official ? 'list' : 'person',
    source,
    official,
    listed: official ? row : null,
    goneSince: gone,
    anchor,
    apart: [...apart],
    comments,
    events,
  };
}
