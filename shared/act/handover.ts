/** Handing over a crisis or a threat: what people ask, need and feel, whom to call, and what not to do. Never handled here. */
import { buildLexicon, findHits, listWords, readTerm } from '../interpret/lexicon.ts';
import { splitSentences } from '../language/sentences.ts';
import { tokenise } from '../language/words.ts';
import type { Advice } from '../model/advice.ts';
import type { Evidence } from '../model/claim.ts';
import type { ItemField } from '../model/item.ts';
import type { nlAdvice } from '../text/nl-advice.ts';
import { handedOver } from './courses.ts';
import { officialItems, publisherCount } from './cues.ts';
import type { StoryView, ViewedItem } from './story-view.ts';
import { type BucketId, bucketCues, bucketIds } from './words/isb-cues.ts';

/** A function to call; names in `nlAdvice.functions`. */
export type CalledFunction = keyof typeof nlAdvice.functions;
/** What is left undone; sentences in `nlAdvice.notToDo`. */
export type NotToDo = keyof typeof nlAdvice.notToDo;

/** A sentence in one of the buckets, with the item version it stands in. */
export interface Voiced extends Evidence {
  readonly item: string;
  readonly version: number;
  /** It is a question. */
  readonly asked: boolean;
}

/** One of the three buckets. `count` is all of them; `sentences` at most the first `shownPerBucket`. */
export interface Bucket {
  readonly id: BucketId;
  readonly count: number;
  readonly senders: number;
  readonly sentences: readonly Voiced[];
}

/** What is handed over. */
export interface Handover {
  readonly course: 'H15' | 'H16';
  /** Distinct publishers, and whether an institution or emergency service speaks: a crisis never rests on one post. */
  readonly publishers: number;
  readonly official: boolean;
  readonly buckets: readonly Bucket[];
  readonly call: readonly CalledFunction[];
  readonly notToDo: readonly NotToDo[];
}

const shownPerBucket = 6;

// Under a threat one's own safety goes before wishing to know, and that before feeling.
const order: readonly BucketId[] = ['damage', 'information', 'meaning'];
const lexicon = buildLexicon<BucketId>(
  bucketIds.flatMap((id) => listWords(bucketCues[id]).map((pattern) => readTerm(pattern, id))),
);

/** Source: domain notes §1 (the mayor leads by law, Wvr art. 7 and 39) and §3 (H15, H16); functions, never names. */
const calls: Readonly<Record<Handover['course'], readonly CalledFunction[]>> = {
  H15: ['crisis-officer', 'public-order-officer', 'mayor', 'safety-region', 'portfolio-holder'],
  H16: ['safety-coordinator', 'police', 'mayor', 'manager'],
};
const undone: Readonly<Record<Handover['course'], readonly NotToDo[]>> = {
  H15: ['no-own-message', 'no-cause', 'no-numbers', 'no-spreading', 'no-scheduled-posts'],
  H16: ['no-public-reply', 'no-contact', 'no-spreading', 'no-deleting', 'no-name'],
};

function bucketOf(sentence: string, asked: boolean): BucketId | null {
  const found = new Set(findHits(lexicon, tokenise(sentence)).map(({ term }) => term.value));
  const bucket = order.find((id) => found.has(id) && (id !== 'information' || asked));
  return bucket ?? (asked ? 'information' : null);
}

function voicedIn(
  { item, reading }: ViewedItem,
  field: ItemField,
): readonly (Voiced & { readonly bucket: BucketId })[] {
  const raw = field === 'title' ? item.title : item.text;
  return splitSentences(raw).flatMap(({ start, end }) => {
    const quote = raw.slice(start, end);
    const asked =
      quote.includes('?') ||
      reading.questions.some((each) => each.field === field && each.start >= start && each.end <= end);
    const bucket = bucketOf(quote, asked);
    if (bucket === null) return [];
    return [{ bucket, item: item.id, version: item.version, field, start, end, quote, asked }];
  });
}

function bucket(id: BucketId, view: StoryView): Bucket {
  const spoken = view.items.filter(({ reading }) => ['resident', 'entrepreneur'].includes(reading.voice));
  const found = spoken.flatMap((viewed) =>
    (['title', 'text'] as const)
      .flatMap((field) => voicedIn(viewed, field))
      .filter((each) => each.bucket === id),
  );
  const items = new Set(found.map(({ item }) => item));
  const senders = spoken
    .filter(({ item }) => items.has(item.id))
    .map(({ item }) => item.sender ?? `source:${item.sourceId}`);
  return {
    id,
    count: found.length,
    senders: new Set(senders).size,
    sentences: found.slice(0, shownPerBucket).map(({ bucket: _, ...voiced }) => voiced),
  };
}

/** The overview that goes with a hand-over; null for every other course, and for a crisis that rests on one post. */
export function handoverOf(view: StoryView, { course }: Pick<Advice, 'course'>): Handover | null {
  if ((course !== 'H15' && course !== 'H16') || !handedOver.has(course)) return null;
  const publishers = publisherCount(view.items);
  const official = officialItems(view).length > 0;
  if (course === 'H15' && publishers < 2 && !official) return null;
  return {
    course,
    publishers,
    official,
    buckets: bucketIds.map((id) => bucket(id, view)),
    call: calls[course],
    notToDo: undone[course],
  };
}
