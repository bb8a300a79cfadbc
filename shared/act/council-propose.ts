/** Council entries that items of the council and of politics speak of. Proposals only: a person takes them over or refuses. */
import { localDate } from '../language/amsterdam-time.ts';
import { splitSentences } from '../language/sentences.ts';
import type { CouncilEntry, CouncilKind, CouncilProposal, CouncilStatus } from '../model/council-entry.ts';
import type { Item } from '../model/item.ts';
import type { CouncilState } from './council-fold.ts';
import { isSamePaper } from './council-key.ts';
import { daysBetween } from './council-terms.ts';
import { firstDateIn } from './date-in-text.ts';
import {
  answeredCues,
  deniedBefore,
  otherCouncils,
  proposalCues,
  settledCues,
  withdrawnCues,
} from './words/council-words.ts';

/** An item with what its source is. */
export type ProposingItem = Pick<
  Item,
  'id' | 'title' | 'text' | 'published' | 'firstSeen' | 'publisherTitle' | 'voice'
> & {
  /** True where its source is a council system. */
  readonly council: boolean;
};

/** Characters of a text that are looked at where the title says nothing, and the longest title made of them. */
const [leadLength, titleLength] = [300, 140] as const;
/** Proposals shown at once. */
const mostProposals = 50;

interface Found {
  readonly kind: CouncilKind;
  readonly word: string;
}

/** The first kind that a text names; null where it denies it, or speaks of another council. */
function kindIn(text: string): Found | null {
  if (otherCouncils.test(text)) return null;
  for (const [cue, kind] of proposalCues) {
    const found = cue.exec(text);
    if (found !== null && !deniedBefore.test(text.slice(0, found.index))) return { kind, word: found[0] };
  }
  return null;
}

function statusIn(kind: CouncilKind, text: string): CouncilStatus {
  if (withdrawnCues.test(text)) return 'withdrawn';
  if (kind.endsWith('question')) return answeredCues.test(text) ? 'answered' : 'open';
  return settledCues.test(text) ? 'settled' : 'open';
}

function titleOf({ title, text }: ProposingItem): string {
  if (title !== '') return title;
  const [first] = splitSentences(text.slice(0, leadLength));
  const line = first === undefined ? text : text.slice(first.start, first.end);
  return line.length <= titleLength ? line : `${line.slice(0, titleLength).replace(/\s+\S*$/, '')}…`;
}

function proposalOf(item: ProposingItem): CouncilProposal | null {
  const lead = item.text.slice(0, leadLength);
  const found = kindIn(item.title) ?? kindIn(lead);
  if (found === null) return null;
  const said = localDate(Date.parse(item.published ?? item.firstSeen));
  // A meeting without a day, or one that is over, is no date for the agenda.
  const date = found.kind === 'agenda' ? firstDateIn(`${item.title}\n${lead}`, said) : said;
  if (date === null || daysBetween(said, date) < 0) return null;
  return {
    item: item.id,
    kind: found.kind,
    title: titleOf(item),
    date,
    status: statusIn(found.kind, item.title === '' ? lead : item.title),
    source: { name: item.publisherTitle, date: said },
    words: [found.word],
  };
}

/** Already an entry: taken over before, or listed by the griffie under the same words. */
function isKnown(proposal: CouncilProposal, entries: readonly CouncilEntry[]): boolean {
  return entries.some(
    (entry) =>
      entry.kind === proposal.kind &&
      (entry.anchor.includes(proposal.item) || isSamePaper(entry, { ...proposal, link: null })),
  );
}

/**
 * Proposes entries from items of the council's own sources and of politics, newest first, without those that are entries or
 * were refused already. They are never official by themselves.
 */
export function proposeEntries(
  items: readonly ProposingItem[],
  { entries, refused }: Pick<CouncilState, 'entries' | 'refused'>,
): readonly CouncilProposal[] {
  const no = new Set(refused.map(({ item, kind }) => `${kind} ${item}`));
  return items
    .filter(({ voice, council }) => voice === 'politics' || council)
    .toSorted((a, b) => (b.published ?? b.firstSeen).localeCompare(a.published ?? a.firstSeen))
    .map(proposalOf)
    .filter((each) => each !== null)
    .filter((each) => !no.has(`${each.kind} ${each.item}`) && !isKnown(each, entries))
    .slice(0, mostProposals);
}
