/** What the record of facts adds up to, which steps are allowed, and what may be said when. */
import { localDate } from '../language/amsterdam-time.ts';
import { fold } from '../language/fold.ts';
import type {
  Fact,
  FactAspect,
  FactChanges,
  FactCheck,
  FactStatus,
  ItemSource,
  SaidSource,
  WithheldReason,
} from '../model/fact.ts';
import type { WorkEvent } from '../model/work.ts';
import { standing } from './standing.ts';
import { secretShape } from './words/secret-words.ts';

/** Events of a fact. The item of an `added` event is the event's own: items stand in no body. */
export type FactBody =
  | {
      readonly do: 'added';
      readonly text: string;
      readonly aspect: FactAspect;
      readonly source: Omit<ItemSource, 'item'> | SaidSource;
      readonly date: string;
      readonly status: FactStatus;
      readonly embargoUntil: string | null;
      readonly expires: string | null;
    }
  | ({ readonly do: 'changed' } & FactChanges)
  | { readonly do: 'checked'; readonly by: string }
  | { readonly do: 'released'; readonly by: string; readonly why: string }
  | { readonly do: 'removed' }
  /**
   * One item of the story of a fact, in the event's items. A subject of its own: a deleted item takes the facts that cite
   * it, and only loosens the others.
   */
  | { readonly do: 'anchored'; readonly fact: string }
  | { readonly do: 'undo'; readonly of: string };

/** The facts that stand, in the order in which they were added; removed ones are left out. Pure; never throws. */
export function foldFacts(events: readonly WorkEvent[]): readonly Fact[] {
  const facts = new Map<string, Fact>();
  const anchors = new Map<string, string[]>();
  for (const event of standing(events as readonly WorkEvent<FactBody>[])) {
    if (event.body.do === 'anchored')
      anchors.set(event.body.fact, [...(anchors.get(event.body.fact) ?? []), ...event.items]);
    else {
      const next = step(facts.get(event.subject) ?? null, event);
      if (next === null) facts.delete(event.subject);
      else facts.set(event.subject, next);
    }
  }
  return [...facts.values()].map((fact) => ({
    ...fact,
    anchor: [...new Set([...fact.anchor, ...(anchors.get(fact.id) ?? [])])],
  }));
}

function step(fact: Fact | null, event: WorkEvent<FactBody>): Fact | null {
  const { body, role, at } = event;
  if (body.do === 'added') return added(event, body);
  if (fact === null) return null;
  switch (body.do) {
    case 'changed':
      return { ...changed(fact, body), role, at };
    case 'checked':
      return { ...fact, check: { by: body.by, at } };
    case 'released':
      return { ...fact, status: 'public', embargoUntil: null };
    case 'removed':
      return null;
    default:
      return fact;
  }
}

function added(event: WorkEvent<FactBody>, body: Extract<FactBody, { do: 'added' }>): Fact | null {
  const { subject: id, role, at, items } = event;
  const { text, aspect, source, date, status, embargoUntil, expires } = body;
  const rest = { id, text, aspect, date, status, embargoUntil, expires, check: null, role, at };
  if (source.kind === 'said') return { ...rest, source, anchor: [] };
  const [item] = items;
  // Without its item nothing says where the words come from.
  return item === undefined ? null : { ...rest, source: { ...source, item }, anchor: [item] };
}

function changed(fact: Fact, changes: FactChanges): Fact {
  const { text, aspect, date, expires, by, where } = changes;
  const status = changes.status ?? fact.status;
  const embargoUntil = changes.embargoUntil === undefined ? fact.embargoUntil : changes.embargoUntil;
  const source =
    fact.source.kind === 'said'
      ? { ...fact.source, by: by ?? fact.source.by, where: where === undefined ? fact.source.where : where }
      : fact.source;
  return {
    ...fact,
    text: text ?? fact.text,
    aspect: aspect ?? fact.aspect,
    date: date ?? fact.date,
    status,
    embargoUntil: status === 'embargo' ? embargoUntil : null,
    expires: expires === undefined ? fact.expires : expires,
    source,
    check: keptCheck(fact, changes),
  };
}

/** Somebody checked the words, their date and where they come from; other words are unchecked. */
function keptCheck(fact: Fact, { text, date, by, where }: FactChanges): FactCheck | null {
  const { source } = fact;
  const same =
    (text === undefined || text === fact.text) &&
    (date === undefined || date === fact.date) &&
    (source.kind === 'item' ||
      ((by === undefined || by === source.by) && (where === undefined || where === source.where)));
  return same ? fact.check : null;
}

/** Whether a last day (YYYY-MM-DD) is over at an instant (ISO-8601), in Amsterdam. */
export function isOver(expires: string | null, now: string): boolean {
  return expires !== null && localDate(Date.parse(now)) > expires;
}

/** Why a fact may not be said in public at an instant, or null where it may. An embargo ends at its instant. */
export function withheldReason(
  fact: Pick<Fact, 'status' | 'embargoUntil' | 'expires'>,
  now: string,
): WithheldReason | null {
  const { status, embargoUntil, expires } = fact;
  if (status === 'after-college' || status === 'council-first') return status;
  // Where either instant cannot be read, the embargo stands.
  if (status === 'embargo' && !(embargoUntil !== null && Date.parse(now) >= Date.parse(embargoUntil)))
    return 'embargo';
  return isOver(expires, now) ? 'expired' : null;
}

/** Whether a fact may be said in public at an instant (ISO-8601). */
export function usable(fact: Pick<Fact, 'status' | 'embargoUntil' | 'expires'>, now: string): boolean {
  return withheldReason(fact, now) === null;
}

/** Whether a text calls itself secret or confidential: such a text is not stored (practice notes, "Raad first"). */
export function isSecret(text: string): boolean {
  return secretShape.test(fold(text));
}

/**
 * Why changes to a fact are not allowed, as a failure key, or null. What is kept back becomes public only by a release that
 * says by whom and why; an embargo ends in the future; an item stays the source of its words.
 */
export function changeRefusal(fact: Fact, changes: FactChanges, now: string): string | null {
  const next = changed(fact, changes);
  if (next.status === 'public' && fact.status !== 'public') return 'fact-release-first';
  if (fact.source.kind === 'item' && (changes.by !== undefined || changes.where !== undefined))
    return 'fact-source-fixed';
  const moved = next.status !== fact.status || next.embargoUntil !== fact.embargoUntil;
  return moved ? embargoRefusal(next, now) : null;
}

/** Why an embargo is not allowed, as a failure key, or null: one with no end, or one that is over, withholds nothing. */
export function embargoRefusal(
  { status, embargoUntil }: Pick<Fact, 'status' | 'embargoUntil'>,
  now: string,
): string | null {
  if (status !== 'embargo') return embargoUntil === null ? null : 'fact-embargo-status';
  if (embargoUntil === null) return 'fact-embargo-end';
  return Date.parse(embargoUntil) > Date.parse(now) ? null : 'fact-embargo-past';
}
