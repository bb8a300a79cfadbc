/** A suggested response to a story: real Dutch, from its fact sheet and its evidence, never more than is known. */
import { countText } from '../language/readability.ts';
import { countWords, tokenise } from '../language/words.ts';
import type { Advice } from '../model/advice.ts';
import type { Sentence } from '../model/claim.ts';
import {
  type Draft,
  type DraftCommitment,
  type DraftPart,
  type DraftProduct,
  isSent,
} from '../model/draft.ts';
import { nlAct } from '../text/nl-act.ts';
import { handedOver } from './courses.ts';
import { groundFor } from './draft-ground.ts';
import { joinedText } from './draft-joined.ts';
import type { Body } from './draft-parts.ts';
import { recipes, registerOf, written } from './draft-recipes.ts';
import type { DraftRequest } from './draft-request.ts';
import { ownItems, type Situation, situationOf } from './draft-situation.ts';
import { commitmentsIn } from './lint-commitments.ts';
import type { StoryView } from './story-view.ts';
import { type Ground, vetText } from './vet.ts';

export { joinedText } from './draft-joined.ts';

/** Mean words a sentence for residents (practice notes, registers: "the twelve-word aim is for the first two"). */
const meanWords = 12;

/** Sentences of the parts that are sent, in order. */
export function sentSentences(parts: readonly DraftPart[]): readonly Sentence[] {
  return parts.filter(({ kind }) => isSent(kind)).flatMap(({ sentences }) => sentences);
}

/** The text that is sent: a title and a question on lines of their own, a blank line between parts. */
export function sentText({ parts, ours }: Pick<Draft, 'parts' | 'ours'>): string {
  return parts
    .filter(({ kind }) => isSent(kind))
    .map(({ heading, kind, sentences }) => {
      const text = joinedText(sentences, ours);
      const headings: Readonly<Record<string, string>> = nlAct.headings;
      return heading === null || kind === 'question' ? text : `${headings[heading] ?? ''}\n${text}`;
    })
    .join('\n\n');
}

function isReadable({ parts }: Body, { register }: Situation): boolean {
  if (register === 'press' || register === 'council') return true;
  const text = sentSentences(parts).map((sentence) => sentence.text);
  return countText(text.join('\n\n')).wordsPerSentence <= meanWords;
}

function isShort({ parts }: Body, { request }: Situation): boolean {
  const { maxWords } = request.style;
  if (maxWords === null) return true;
  const words = sentSentences(parts).reduce((sum, { text }) => sum + countWords(tokenise(text)), 0);
  return words <= maxWords;
}

/** Without the longest fact that stands alone: what a draft gives up first to read well. */
function withoutLongest(situation: Situation): Situation | null {
  const carried = new Set(situation.facts.flatMap(({ before }) => before ?? []));
  const free = situation.facts.filter(({ id }) => !carried.has(id));
  const longest = free.toSorted((a, b) => b.words - a.words)[0];
  if (longest === undefined) return null;
  return { ...situation, facts: situation.facts.filter((fact) => fact !== longest) };
}

/** The fullest version that reads well: the longest facts go one by one. Null where there is nothing to say. */
function readable(situation: Situation): Body | null {
  let now: Situation | null = situation;
  let best = written(situation);
  while (now !== null && best !== null && !(isReadable(best, now) && isShort(best, now))) {
    now = withoutLongest(now);
    const next: Body | null = now === null ? null : written(now);
    if (next === null) break;
    best = next;
  }
  return best;
}

/** Promises in what is sent; those that stand in our own message were made before. */
function promisesIn(parts: readonly DraftPart[]): readonly DraftCommitment[] {
  return sentSentences(parts).flatMap((sentence) =>
    commitmentsIn(sentence.text).map(({ quote }) => ({ text: quote, published: sentence.kind === 'quoted' })),
  );
}

/**
 * The last door: a sentence of ours with a number, name, date or place that neither sheet nor evidence holds is left out, and
 * any sentence that gives away what is kept back.
 */
function guarded(parts: readonly DraftPart[], situation: Situation): readonly DraftPart[] {
  const ground = groundFor(situation);
  const holds = (sentence: Sentence): boolean =>
    !situation.givesAway(sentence.text) && (sentence.kind !== 'computed' || isHeld([sentence], ground));
  const all = parts.filter(({ kind }) => kind !== 'note').flatMap(({ sentences }) => sentences);
  // Reading the ground is what takes long: once for all where all is well.
  if (isHeld(all, ground) && !all.some(({ text }) => situation.givesAway(text))) return parts;
  return parts
    .map((part) => (part.kind === 'note' ? part : { ...part, sentences: part.sentences.filter(holds) }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** Whether sentences of ours say nothing that the ground and their own numbers do not hold. */
function isHeld(sentences: readonly Sentence[], ground: Ground): boolean {
  const computed = sentences.flatMap((sentence) => (sentence.kind === 'computed' ? [sentence] : []));
  if (computed.length === 0) return true;
  const numbers = computed.flatMap((sentence) => Object.values(sentence.numbers).map(String));
  const text = computed.map((sentence) => sentence.text).join('\n\n');
  return vetText(text, { ...ground, texts: [...ground.texts, ...numbers] }).length === 0;
}

/**
 * A draft for the advised course, or null where nothing is to be said (let stand, follow, change of policy, and anything
 * asked of what is handed over). Every sentence carries its evidence; what only a person knows is named in `open` (keys of
 * `nlAct.open`), never made up.
 */
export function draftResponse(view: StoryView, advice: Advice, request: DraftRequest): Draft | null {
  const recipe = recipes[advice.course];
  const product: DraftProduct | null = handedOver.has(advice.course)
    ? 'hand-over'
    : (request.product ?? recipe?.product ?? null);
  if (product === null || view.items.length === 0) return null;
  const register = registerOf(product, advice.course);
  const capacity = request.capacity ?? capacityOf(product, recipe?.capacity);
  const situation = situationOf(view, advice, request, { product, register, capacity });
  const made = readable(situation);
  if (made === null)
    // Asked for by the course: where there is nothing to publish yet, there is still somebody to answer.
    return request.product === null && product !== 'webcare'
      ? draftResponse(view, advice, { ...request, product: 'webcare' })
      : null;
  const parts = guarded(made.parts, situation);
  const commitments = promisesIn(parts);
  const promised = commitments.some(({ published }) => !published) ? ['open.commitment'] : [];
  const unplaced = view.story.scope === 'onbekend' ? ['open.place'] : [];
  return {
    story: view.story.id,
    course: advice.course,
    product,
    register,
    capacity,
    parts,
    ours: ownItems(view),
    commitments,
    open: [...new Set([...made.open, ...promised, ...unplaced])],
  };
}

/** In whose name a product speaks where nobody said: a line and a speech are the alderman's, a letter the college's. */
function capacityOf(product: DraftProduct, usual: Draft['capacity'] | undefined): Draft['capacity'] {
  if (product === 'press' || product === 'speech') return 'alderman-in-office';
  if (product === 'council-letter') return 'college';
  if (product === 'webcare' || product === 'website' || usual === undefined) return 'municipality';
  return usual;
}
