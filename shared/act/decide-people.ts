/** The rungs about what people feel, want and do: grief that returns, a plan of their own, a talk among themselves. */
import {
  asks,
  carries,
  daysSpanned,
  itemsWith,
  officialItems,
  opens,
  peopleItems,
  publisherCount,
  senderCount,
} from './cues.ts';
import { decide, reason, type Step } from './decision.ts';
import type { StoryView, ViewedItem } from './story-view.ts';

/** Two weeks: domain notes §3, course H10. */
const longRunning = 14;
/** Senders from whom on a conversation or an emotion is more than one person's. */
const manySenders = 3;

const isNegative = ({ reading }: ViewedItem): boolean =>
  reading.tone.value === 'negative' || reading.tone.value === 'mixed';

/** People who complain, or who say that nobody listens. */
function aggrieved(view: StoryView): readonly ViewedItem[] {
  const unheard = new Set(itemsWith(view, 'unheard', 'emotion'));
  return peopleItems(view).filter(
    (viewed) =>
      viewed.reading.kind !== 'rumour' &&
      viewed.reading.tone.value !== 'positive' &&
      (unheard.has(viewed) || isNegative(viewed)),
  );
}

/** The same grief of several people about one thing, for weeks, with somebody who says that it is not heard. */
export const recurring: Step = (view) => {
  const days = daysSpanned(view);
  const moved = aggrieved(view);
  const senders = senderCount(peopleItems(view).filter(({ reading }) => reading.tone.value !== 'positive'));
  const unheard = itemsWith(view, 'unheard', 'emotion');
  if (days < longRunning || senders < manySenders || unheard.length === 0 || !carries(view, moved))
    return null;
  return decide('H10', reason('emotion', moved, { senders, days }), reason('recurring', moved, { days }));
};

/** A plan of residents with which a story sets out, and that wants something of the municipality. */
export const plan: Step = (view) => {
  const plans = itemsWith(view, 'initiative');
  const people = peopleItems(view);
  const own = plans.filter((viewed) => people.includes(viewed));
  if (!opens(view, own)) return null;
  const wanting = plans.some((viewed) => viewed.reading.kind === 'call' || asks(viewed));
  return wanting ? decide('H11', reason('initiative', plans)) : null;
};

/** People talk elsewhere about what an official source invites them to: one of them asking does not make it a question. */
export const invitation: Step = (view) => {
  const people = peopleItems(view);
  const senders = senderCount(people);
  const asked = people.filter(asks);
  const official = new Set(officialItems(view));
  const invited = itemsWith(view, 'invitation').filter((viewed) => official.has(viewed));
  if (invited.length === 0 || senders < manySenders || asked.length * 2 >= people.length) return null;
  return decide('H08', reason('conversation', people, { senders }), reason('invitation', invited));
};

/** People do something themselves, or something went well: help where they want something, appreciate where they do not. */
export const initiative: Step = (view) => {
  const initiatives = itemsWith(view, 'initiative');
  if (carries(view, initiatives)) {
    const wanting = initiatives.some((viewed) => viewed.reading.kind === 'call' || asks(viewed));
    return decide(wanting ? 'H11' : 'H09', reason('initiative', initiatives));
  }
  const praise = view.items.filter(
    ({ reading }) => reading.kind === 'compliment' || reading.signals.some(({ id }) => id === 'compliment'),
  );
  if (carries(view, praise)) return decide('H09', reason('compliment', praise));
  return celebrated(view);
};

/** An achievement that people are glad of, and nobody complains about. */
const celebrated: Step = (view) => {
  const people = peopleItems(view);
  const glad = people.filter(({ reading }) => reading.tone.value === 'positive');
  const achieved = itemsWith(view, 'achievement', 'initiative');
  const upset = view.items.some((viewed) => viewed.reading.tone.value === 'negative');
  if (upset || achieved.length === 0) return null;
  const told = glad.length * 2 >= people.length && (glad.length > 0 || carries(view, achieved));
  return told ? decide('H09', reason('achievement', [...new Set([...achieved, ...glad])])) : null;
};

/** Emotion asks for a conversation where it is of several, of the vulnerable, or lasts; else for a fact or patience. */
export const emotion: Step = (view) => {
  const marked = new Set(itemsWith(view, 'emotion'));
  const moved = view.items.filter((viewed) => marked.has(viewed) && viewed.reading.tone.value !== 'positive');
  if (!carries(view, moved)) return null;
  const senders = senderCount(moved);
  const days = daysSpanned(view);
  const broad =
    senders >= manySenders ||
    publisherCount(moved) >= 2 ||
    days >= longRunning ||
    itemsWith(view, 'vulnerable').length > 0;
  const official = officialItems(view);
  const reasons = [reason('emotion', moved, { senders, days })];
  if (broad) return decide('H10', ...reasons);
  return official.length > 0
    ? decide('H08', ...reasons, reason('public-answer', official))
    : decide('H01', ...reasons, reason('single-post', moved));
};

/** People talk among themselves about what is already public: join with the fact. */
export const conversation: Step = (view) => {
  const people = peopleItems(view);
  const official = officialItems(view);
  const senders = senderCount(people);
  if (senders < manySenders || official.length === 0) return null;
  return decide('H08', reason('conversation', people, { senders }), reason('public-answer', official));
};
