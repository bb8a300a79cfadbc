/** The directory of places where a neighbourhood talks, as its events add up to it. */
import type { Community, CommunityBody, CommunityFields } from '../model/community.ts';
import type { WorkEvent } from '../model/work.ts';
import { standing } from './standing.ts';

type CommunityEvent = WorkEvent<CommunityBody>;

/** Subject of the refusal of a proposed source: a refusal is taken back by itself. */
export const refusalSubject = (source: string): string => `refused:${source}`;

/** A closed place is known and never read, whatever was typed. */
function asKept(fields: CommunityFields): CommunityFields {
  return fields.closed && fields.sources.length > 0 ? { ...fields, sources: [] } : fields;
}

/** The places that stand, in order of name, then id. Total: an event about what is not there is skipped. */
export function foldCommunities(events: readonly WorkEvent[]): readonly Community[] {
  const known = new Map<string, Community>();
  for (const event of standing(events as readonly CommunityEvent[])) {
    const { subject, body, role, at } = event;
    const old = known.get(subject);
    if (body.do === 'add' && old === undefined)
      known.set(subject, { ...asKept(body.fields), id: subject, proposed: body.proposed, role, at });
    else if (body.do === 'change' && old !== undefined)
      known.set(subject, { ...old, ...asKept({ ...old, ...body.change }), role, at });
    else if (body.do === 'remove') known.delete(subject);
  }
  return [...known.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'nl') || (a.id < b.id ? -1 : 1));
}

/** Ids of followed sources that somebody said are no place of a neighbourhood. */
export function refusedSources(events: readonly WorkEvent[]): ReadonlySet<string> {
  return new Set(
    standing(events as readonly CommunityEvent[]).flatMap(({ body }) =>
      body.do === 'refuse' ? [body.source] : [],
    ),
  );
}
