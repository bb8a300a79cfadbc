/** What is sensitive around a moment, and what is not decided or shared yet: by theme and place, without names or headlines. */
import type { Sentence } from '../model/claim.ts';
import type { SignalId } from '../model/reading.ts';
import { nl } from '../text/nl.ts';
import { promiseTitle } from './pack-answers.ts';
import type { PackInput } from './pack-input.ts';
import { plainLabel } from './pack-label.ts';
import { computed, fixed } from './sentence-makers.ts';
import type { ToldStory } from './told-story.ts';

const words = nl.moments.pack;
const most = 4;

/** Signals that make a story sensitive, the gravest first (practice notes, "Hard gates" and "Approval in real life"). */
const grave = [
  'threat',
  'acute-danger',
  'accident',
  'individual-case',
  'vulnerable',
  'emotion',
] as const satisfies readonly SignalId[];

/** Reasons that are told of one story. */
const mostReasons = 2;

/** One line a story; empty for the griffie, which gets no sensitive advice. */
export function sensitiveSentences(input: PackInput, told: readonly ToldStory[]): readonly Sentence[] {
  if (input.role === 'griffier') return [];
  return told.flatMap((each) => sensitiveSentence(input, each) ?? []).slice(0, most);
}

function sensitiveSentence({ wards }: PackInput, told: ToldStory): Sentence | null {
  const fired = new Map<SignalId, string[]>();
  for (const { item, reading } of told.items)
    for (const { id } of reading.signals) fired.set(id, [...(fired.get(id) ?? []), item.id]);
  // One aside among many messages makes a story no sadder; danger and threats count from the first.
  const counts = (id: SignalId): boolean =>
    (fired.get(id)?.length ?? 0) * (id === 'threat' || id === 'acute-danger' ? told.items.length : 3) >=
    told.items.length;
  const signals = grave.filter((id) => fired.has(id) && counts(id));
  const reasons = [
    ...(told.advice.gate === null ? [] : [words.why.gate]),
    ...signals.map((id) => words.why[id]),
  ].slice(0, mostReasons);
  if (reasons.length === 0) return null;
  const items = signals.flatMap((id) => fired.get(id) ?? []);
  return computed(
    'pack-sensitive',
    words.sensitiveLine,
    { items: told.items.length },
    items.length > 0 ? [...new Set(items)] : [told.story.titleItem],
    { label: plainLabel(told, wards), why: reasons.join('; ') },
  );
}

/** Rumours that nobody confirmed and facts that are kept back; empty for the griffie. */
export function undecidedSentences(input: PackInput, told: readonly ToldStory[]): readonly Sentence[] {
  if (input.role === 'griffier') return [];
  const found = told.flatMap((each): readonly Sentence[] => {
    const label = plainLabel(each, input.wards);
    const withheld = input.sheetOf(each).withheld.length;
    return [
      ...(each.rumour?.status === 'unverified'
        ? [computed('pack-rumour', words.undecidedRumour, {}, [each.story.titleItem], { label })]
        : []),
      ...(withheld > 0
        ? [computed('pack-withheld', words.undecidedWithheld, { facts: withheld }, [], { label })]
        : []),
    ];
  });
  return found.length === 0 ? [fixed('pack-undecided-none', words.undecidedNone)] : found.slice(0, most);
}

/** What was promised and is still open, about the pack's themes or stories. */
export function promiseSentences(input: PackInput, told: readonly ToldStory[]): readonly Sentence[] {
  const items = new Set(told.flatMap(({ story }) => story.items));
  const themes = new Set(input.moment.themes);
  return input.promises
    .filter(
      (promise) => promise.items.some((id) => items.has(id)) || promise.themes.some((id) => themes.has(id)),
    )
    .slice(0, most)
    .map((promise) =>
      computed('pack-promise', words.promise, {}, promise.items, { title: promiseTitle(promise) }),
    );
}
