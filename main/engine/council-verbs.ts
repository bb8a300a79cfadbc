/** The council's track: the griffie's list read in, proposals judged, entries tied to stories, settled, taken back. */
import { randomUUID } from 'node:crypto';
import type { CouncilEvent } from '../../shared/act/council-fold.ts';
import { linkEntries } from '../../shared/act/council-link.ts';
import { proposeEntries } from '../../shared/act/council-propose.ts';
import { takenBack } from '../../shared/act/standing.ts';
import type { CouncilStories, CouncilTrack, GivenEntry, ShownEntry } from '../../shared/contract-council.ts';
import { localDate } from '../../shared/language/amsterdam-time.ts';
import { findPersons } from '../../shared/language/names.ts';
import { maskText } from '../../shared/listen/masking.ts';
import type {
  CouncilKind,
  CouncilReport,
  CouncilRow,
  CouncilStatus,
  CouncilTerms,
} from '../../shared/model/council-entry.ts';
import { compartmentOf } from '../../shared/model/work.ts';
import { raise } from '../../shared/result.ts';
import { nl } from '../../shared/text/nl.ts';
import { tellDay } from './brief.ts';
import { councilDesk, entryOf, shownEntry } from './council-desk.ts';
import { importCouncil } from './council-import.ts';
import { readTrack } from './council-record.ts';
import { listCouncilStories, nothingTold } from './council-stories.ts';
import type { EngineContext } from './engine-context.ts';
import { readSettings } from './settings.ts';

/** A proposal that is taken over, as the person words it. */
export interface AcceptedProposal {
  /** The item. */
  readonly id: string;
  readonly kind: CouncilKind;
  readonly title: string;
  readonly date: string;
  readonly term: string | null;
}

/** The verbs. All reject `not-found` for an entry, an item or an event that is not there. */
export interface CouncilVerbs {
  /** Rejects `input`, `empty` or `too-large` for what is no such list, `refused` for one older than what is known. */
  importCouncil(path: string, date: string | null): Promise<CouncilReport>;
  listCouncil(): Promise<CouncilTrack>;
  listCouncilStories(): Promise<CouncilStories>;
  acceptProposal(given: AcceptedProposal): Promise<ShownEntry>;
  /** Resolves with the event's id, by which it can be taken back. */
  refuseProposal(item: string, kind: CouncilKind): Promise<string>;
  addEntry(given: GivenEntry): Promise<ShownEntry>;
  linkEntry(id: string, items: readonly string[], same: boolean): Promise<ShownEntry>;
  settleEntry(id: string, status: CouncilStatus, on: string | null): Promise<ShownEntry>;
  changeEntry(
    id: string,
    change: { readonly term: string | null; readonly owner: string | null },
  ): Promise<ShownEntry>;
  commentEntry(id: string, text: string): Promise<ShownEntry>;
  /** Null where no entry is left to show. Only what was done at this desk can be taken back here. */
  undoCouncil(of: string): Promise<ShownEntry | null>;
  saveCouncilTerms(terms: CouncilTerms): Promise<CouncilTerms>;
  /** The link of an entry, for opening. */
  councilLink(id: string): Promise<string>;
}

/** Builds the verbs. */
export function councilVerbs(context: EngineContext): CouncilVerbs {
  const { store, options } = context;
  const { keep, onEntry, today } = councilDesk(context);
  const add = adder(context);
  return {
    importCouncil: (path, date) => importCouncil(context, path, date),
    listCouncil: () => listCouncil(context),
    listCouncilStories: () => listCouncilStories(context),
    acceptProposal: async ({ id, ...given }) =>
      add(givenRow({ ...given, text: null, owner: null }), await publisherOf(context, id), [id]),
    refuseProposal: async (item, kind) => {
      const step = { subject: `r_${randomUUID()}`, body: { do: 'refused', kind }, items: [item] } as const;
      return (await keep(() => step)).event.id;
    },
    addEntry: async (given) => add(givenRow(given), nl.council.byHand, []),
    linkEntry: (id, items, same) => onEntry(id, { do: same ? 'linked' : 'unlinked' }, items),
    settleEntry: (id, status, on) => onEntry(id, { do: 'settled', status, on: on ?? today() }),
    changeEntry: async (id, { term, owner }) => onEntry(id, { do: 'changed', term, owner: nameless(owner) }),
    commentEntry: (id, text) => onEntry(id, { do: 'comment', text: masked(text) }),
    undoCouncil: async (of) => {
      const { after, event } = await keep(({ own }) => ({
        subject: undoable(own, of).subject,
        body: { do: 'undo', of },
      }));
      const entry = after.entries.find(({ id }) => id === event.subject);
      return entry === undefined ? null : shownEntry(entry, after.terms, today());
    },
    saveCouncilTerms: async (terms) =>
      (await keep(() => ({ subject: 'council-terms', body: { do: 'terms', terms } }))).after.terms,
    councilLink: async (id) => {
      const { role } = (await readSettings(store, options.home)).profile;
      const entry = await store.read((tx) => entryOf(readTrack(tx, compartmentOf(role)), id));
      return entry.link ?? raise('not-found', 'item-no-link');
    },
  };
}

/** Adds an entry of this desk. Where the griffie's list has the paper already, that entry takes it over and is shown. */
function adder(
  context: EngineContext,
): (row: CouncilRow, source: string, items: readonly string[]) => Promise<ShownEntry> {
  const { keep, today } = councilDesk(context);
  return async (row, name, items) => {
    const source = { name, date: today() };
    const body = { do: 'added', row, source, proposed: items.length > 0 } as const;
    const { event, after } = await keep(() => ({ subject: `c_${randomUUID()}`, body, items }));
    const found = after.entries.find(({ events }) => events.includes(event.id));
    return shownEntry(found ?? raise('not-found', 'council-unknown'), after.terms, today());
  };
}

const masked = (text: string): string => maskText(text, { houseNumbers: true });

/** A function, or a holder of public office: no colleague is named. */
function nameless(owner: string | null): string | null {
  if (owner !== null && findPersons(owner).some(({ office }) => !office)) raise('input', 'press-person');
  return owner;
}

function givenRow({ kind, title, text, date, term, owner }: GivenEntry): CouncilRow {
  return {
    nr: null,
    kind,
    title: masked(title),
    text: text === null ? null : masked(text),
    from: null,
    date,
    term,
    termText: null,
    owner: nameless(owner),
    status: 'open',
    answeredAt: null,
    link: null,
  };
}

async function publisherOf({ store }: EngineContext, id: string): Promise<string> {
  const item = await store.read((tx) => tx.item(id));
  return item?.publisherTitle ?? raise('not-found', 'item-unknown');
}

/** An event of this desk that stands; an undo can itself be taken back. */
function undoable(own: readonly CouncilEvent[], of: string): CouncilEvent {
  const event = own.find(({ id }) => id === of);
  if (event === undefined || takenBack(own).has(of)) return raise('not-found', 'council-event-unknown');
  return event;
}

/** What is due first, then the newest. */
function byDue(a: ShownEntry, b: ShownEntry): number {
  if (a.due !== null && b.due !== null) return a.due.days - b.due.days;
  if (a.due !== null || b.due !== null) return a.due === null ? 1 : -1;
  return b.date.localeCompare(a.date);
}

async function listCouncil({ store, options }: EngineContext): Promise<CouncilTrack> {
  const settings = await readSettings(store, options.home);
  const date = localDate(options.clock().getTime());
  const told = await tellDay(store, options, settings, { date, role: null }).catch(nothingTold);
  const { track, councilSources } = await store.read((tx) => ({
    track: readTrack(tx, compartmentOf(settings.profile.role)),
    councilSources: new Set(tx.sources().flatMap(({ id, kind }) => (kind === 'council' ? [id] : []))),
  }));
  const items = told?.items.map((item) => ({ ...item, council: councilSources.has(item.sourceId) })) ?? [];
  const stories =
    told?.told.map(({ story, items: read }) => ({ id: story.id, items: read.map(({ item }) => item) })) ?? [];
  const common = [settings.municipality.name, ...(told?.wards.map(({ name }) => name) ?? [])];
  return {
    entries: track.entries.map((entry) => shownEntry(entry, track.terms, date)).toSorted(byDue),
    proposals: proposeEntries(items, track),
    links: linkEntries(track.entries, stories, common),
    terms: track.terms,
  };
}
