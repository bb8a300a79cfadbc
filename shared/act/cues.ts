/** What a decision asks of a story: who says what, counted honestly (publishers and senders, not messages). */
import { type OwnerReading, readOwner } from '../interpret/owner.ts';
import { fold } from '../language/fold.ts';
import type { SignalId } from '../model/reading.ts';
import type { StoryView, ViewedItem } from './story-view.ts';
import { neighbourShape } from './words/draft-question-words.ts';

/** Items in which a signal fired. */
export function itemsWith(view: StoryView, ...signals: readonly SignalId[]): readonly ViewedItem[] {
  return view.items.filter(({ reading }) => reading.signals.some(({ id }) => signals.includes(id)));
}

/** Items in which residents or entrepreneurs speak. */
export function peopleItems(view: StoryView): readonly ViewedItem[] {
  return view.items.filter(({ reading }) => reading.voice === 'resident' || reading.voice === 'entrepreneur');
}

/** Items in which a party or office of the council speaks. */
export function politicsItems(view: StoryView): readonly ViewedItem[] {
  return view.items.filter(({ item, reading }) => item.voice === 'politics' || reading.voice === 'politics');
}

/** Items of the press. */
export function pressItems(view: StoryView): readonly ViewedItem[] {
  return view.items.filter(({ item, reading }) => item.voice === 'press' && reading.voice === 'press');
}

/** Items in which an institution or emergency service states something itself: what counts as an official source. */
export function officialItems(view: StoryView): readonly ViewedItem[] {
  return view.items.filter(
    ({ item, reading }) =>
      (item.voice === 'institution' || item.voice === 'emergency') &&
      reading.voice === 'institution' &&
      reading.kind !== 'rumour',
  );
}

/** The questions in an item that a municipality could answer, as written: not those to neighbours or readers. */
export function questionsIn({ reading }: ViewedItem): readonly string[] {
  return reading.questions.map(({ quote }) => quote).filter((quote) => !neighbourShape.test(fold(quote)));
}

/** Whether an item asks something that a municipality could answer. */
export function asks(viewed: ViewedItem): boolean {
  const { kind, questions } = viewed.reading;
  return questionsIn(viewed).length > 0 || (kind === 'question' && questions.length === 0);
}

/** Distinct publisher families. */
export function publisherCount(items: readonly ViewedItem[]): number {
  return new Set(items.map(({ item }) => item.publisher)).size;
}

/** Distinct senders; a source without senders counts as one. */
export function senderCount(items: readonly ViewedItem[]): number {
  return new Set(items.map(({ item }) => item.sender ?? `source:${item.sourceId}`)).size;
}

/** Distinct wards (wijk level) that the items are about. */
export function wardCount(items: readonly ViewedItem[]): number {
  const wards = items.flatMap(({ reading }) => reading.place.wards.filter(({ level }) => level === 'wijk'));
  return new Set(wards.map(({ code }) => code)).size;
}

/** Item ids, for a factor. */
export function idsOf(items: readonly ViewedItem[]): readonly string[] {
  return items.map(({ item }) => item.id);
}

/**
 * Whether items are enough of the story to set its course: a third of it. One aside among many messages does not make
 * a story a joke, a defect or a party.
 */
export function carries(view: StoryView, items: readonly ViewedItem[]): boolean {
  return items.length > 0 && items.length * 3 >= view.items.length;
}

/** Whether items are at least half of the story. */
export function prevails(view: StoryView, items: readonly ViewedItem[]): boolean {
  return items.length > 0 && items.length * 2 >= view.items.length;
}

/** Whether a matter is what a story is about: a third of its messages say so, or half of those who bring the news. */
export function isAbout(view: StoryView, items: readonly ViewedItem[]): boolean {
  const people = new Set(peopleItems(view));
  const bringers = view.items.filter((viewed) => !people.has(viewed));
  const brought = bringers.filter((viewed) => items.includes(viewed));
  return carries(view, items) || (brought.length > 0 && brought.length * 2 >= bringers.length);
}

/** Whether the people in a story set out with one of `items`: what follows answers their opening. */
export function opens(view: StoryView, items: readonly ViewedItem[]): boolean {
  const first = peopleItems(view)[0];
  return first !== undefined && items.includes(first);
}

/** Items in which a signal fired with one of its details. */
export function itemsWithDetail(view: StoryView, signal: SignalId, detail: string): readonly ViewedItem[] {
  return view.items.filter(({ reading }) =>
    reading.signals.some((fired) => fired.id === signal && fired.detail === detail),
  );
}

/** Official items that say that something told is not so. */
export function denials(view: StoryView): readonly ViewedItem[] {
  const denied = new Set(itemsWithDetail(view, 'official-correction', 'denial'));
  return officialItems(view).filter((viewed) => denied.has(viewed));
}

/** Items in which a desk asked the municipality itself: a note of the spokesperson. */
export function deskCalls(view: StoryView): readonly ViewedItem[] {
  return itemsWithDetail(view, 'press-inquiry', 'call');
}

/** Questions that the council put to the college: a question, or a paper of the council's that asks. */
export function councilAsks(view: StoryView): readonly ViewedItem[] {
  return politicsItems(view)
    .filter(asks)
    .filter(
      ({ reading }) => reading.kind === 'question' || reading.signals.some(({ id }) => id === 'council'),
    );
}

/** Whole days between a story's first and last message; 0 where a time cannot be read. */
export function daysSpanned(view: StoryView): number {
  const span = Date.parse(view.story.last) - Date.parse(view.story.first);
  return Number.isFinite(span) ? Math.max(0, Math.floor(span / 86_400_000)) : 0;
}

/** The police stand in every accident and every fire; the matter is theirs where it is about crime or public order. */
function isPoliceMatter(view: StoryView): boolean {
  const accidents = itemsWith(view, 'accident');
  const { themes } = view.story;
  return (themes.length === 0 || themes.includes('veiligheid')) && !carries(view, accidents);
}

/** Whether police investigate: words such as "aangifte" and "getuigen" also stand in news about passports. */
export function isInvestigated(view: StoryView): boolean {
  const { themes } = view.story;
  return themes.length === 0 || themes.some((theme) => ['veiligheid', 'crisis', 'verkeer'].includes(theme));
}

/** How far the municipality must be ahead in an item before a mention of another body points nowhere: more than a theme says alone. */
const clearlyOurs = 4;

function ownersOf(view: StoryView): readonly OwnerReading[] {
  return view.items.map(({ item, reading }) =>
    readOwner({ title: item.title, text: item.text, sourceName: item.publisherTitle }, reading),
  );
}

/** So far ahead is only the body whose own name stands above the message. */
const speaksItself = 1.5;

/** The other body that tells of the matter itself while the municipality does not; null where there is none. */
function speakingBody(view: StoryView, read: readonly OwnerReading[]): string | null {
  const official = new Set(officialItems(view));
  const bodies = view.items.flatMap((viewed, at) => {
    const reading = read[at];
    return official.has(viewed) && reading !== undefined ? [reading] : [];
  });
  const [first] = bodies;
  if (first === undefined || bodies.some(({ owner }) => owner !== first.owner)) return null;
  if (first.margin < speaksItself || !passable.has(first.owner)) return null;
  return first.owner;
}

/** How far ahead by its words alone a body must be in half of the messages, where a name points to one at all. */
const plainlyTheirs = 1.5;

/** The body that half of the messages are plainly about, where at least one names it or another; null where there is none. */
function plainBody(
  view: StoryView,
  read: readonly OwnerReading[],
  pointing: readonly ViewedItem[],
): string | null {
  if (pointing.length === 0) return null;
  const plain = read.filter(({ owner, margin }) => passable.has(owner) && margin >= plainlyTheirs);
  const [first] = plain;
  return first !== undefined && plain.length * 2 >= view.items.length ? first.owner : null;
}

/** Bodies to pass on to on their own word; police and emergency services tell of much that is not theirs to solve. */
const passable: ReadonlySet<string> = new Set([
  'housing-corporation',
  'province',
  'water-board',
  'rws',
  'grid-operator',
  'transport',
]);

/**
 * The other competent body that at least half of the messages name, or null; where they name several, the one whose job the
 * matter is by its words, then the one named most, then the first in the alphabet. Null too where most messages are plainly
 * about what the municipality does itself.
 */
export function competentBody(view: StoryView): string | null {
  const pointing = itemsWith(view, 'other-authority');
  const read = ownersOf(view);
  if (!prevails(view, pointing)) return speakingBody(view, read) ?? plainBody(view, read, pointing);
  const ours = read.filter(({ owner, margin }) => owner === 'municipality' && margin >= clearlyOurs);
  if (ours.length * 2 > view.items.length) return null;
  const tally = new Map<string, number>();
  for (const { reading } of pointing) {
    const details = reading.signals.filter(({ id }) => id === 'other-authority').map(({ detail }) => detail);
    for (const detail of new Set(details))
      if (detail !== null) tally.set(detail, (tally.get(detail) ?? 0) + 1);
  }
  if (!isPoliceMatter(view)) tally.delete('police');
  const votes = (body: string): number => read.filter(({ owner }) => owner === body).length;
  const ranked = [...tally].sort(
    ([a, many], [b, more]) => votes(b) - votes(a) || more - many || (a < b ? -1 : 1),
  );
  return ranked[0]?.[0] ?? null;
}

/** Whether the municipality tells of the matter itself, in a message of its own. */
export function municipalitySpeaks(view: StoryView): boolean {
  const read = ownersOf(view);
  const official = new Set(officialItems(view));
  return view.items.some((viewed, at) => official.has(viewed) && read[at]?.owner === 'municipality');
}
