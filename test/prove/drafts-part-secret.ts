/** A fact for the council first, planted in stories as kept fact and in official messages: in no draft; once public, in those it answers. */
import { draftResponse } from '../../shared/act/draft.ts';
import { plainRequest } from '../../shared/act/draft-request.ts';
import type { StoryView, ViewedItem } from '../../shared/act/story-view.ts';
import { type Draft, type DraftProduct, draftProducts, draftSentences } from '../../shared/model/draft.ts';
import type { Fact, FactStatus } from '../../shared/model/fact.ts';
import type { DraftCase } from './drafts-part-cases.ts';

/** What was found; `told` holds the share of drafts per product that tell the fact once it is public. */
export interface SecretFigures {
  readonly passed: boolean;
  /** Drafts with the fact kept back; `published` of them are for residents or the press. */
  readonly drafts: number;
  readonly published: number;
  readonly leaks: number;
  readonly told: Readonly<Record<string, number>>;
  readonly examples: readonly string[];
}

/** A number, a name and a date that stand nowhere else. */
const secret = 'De bouw van het clubhuis door Brolstra kost 4.731.000 euro en begint op 17 september 2027.';
const telling = [/4[.,]?731/u, /4,7 (?:miljoen|mln)/iu, /brolstra/iu, /17 september/iu, /2027/u];
const question = 'Wat kost de bouw van het clubhuis?';

/** How an official message may have let it slip: its words, other words, or its title above something else. */
const slips: readonly { readonly title: string; readonly text: string }[] = [
  { title: 'Nieuws over de bouw', text: `${secret} De tekeningen liggen klaar.` },
  {
    title: 'Clubhuis',
    text: 'Brolstra begint op 17 september 2027 met de bouw van het clubhuis. Het clubhuis gaat 4,731 miljoen euro kosten.',
  },
  {
    title: 'Brolstra bouwt clubhuis voor 4.731.000 euro',
    text: 'Het clubhuis krijgt een nieuwe kantine. De kantine is op zaterdag open voor iedereen.',
  },
];

const enough = 1000;
const published: readonly DraftProduct[] = ['webcare', 'website', 'post', 'press'];
const shownExamples = 6;

function planted(like: ViewedItem, at: number, more: Partial<ViewedItem['item']>, asks: boolean): ViewedItem {
  const text = more.text ?? '';
  return {
    item: {
      ...like.item,
      ...more,
      id: `i_plant_${at}`,
      version: 1,
      voice: asks ? 'resident' : 'institution',
    },
    reading: {
      ...like.reading,
      item: `i_plant_${at}`,
      voice: asks ? 'resident' : 'institution',
      kind: asks ? 'question' : 'fact',
      tone: { value: 'neutral', evidence: [] },
      questions: asks ? [{ field: 'text', start: 0, end: text.length, quote: text }] : [],
      signals: [],
    },
  };
}

/** The story with an official message that lets the fact slip, and a resident who asks for it. */
function withPlant({ view }: DraftCase, at: number): StoryView {
  const [like] = view.items;
  const slip = slips[at % slips.length];
  if (like === undefined || slip === undefined) return view;
  const publisherTitle = `Gemeente ${view.municipalityName}`;
  const official = planted(like, 0, { ...slip, publisherTitle, sender: null }, false);
  const asking = planted(like, 1, { title: '', text: question, publisherTitle: 'Buurtapp' }, true);
  const items = [...view.items, official, asking];
  const counts = {
    ...view.story.counts,
    items: items.length,
    publishers: new Set(items.map(({ item }) => item.publisher)).size,
    questions: view.story.counts.questions + 1,
  };
  return { ...view, items, story: { ...view.story, items: items.map(({ item }) => item.id), counts } };
}

function kept(of: DraftCase, view: StoryView, status: FactStatus): Fact {
  return {
    id: 'f_plant',
    text: secret,
    aspect: 'number',
    source: { kind: 'said', by: 'projectleider', where: null },
    date: of.date,
    status,
    embargoUntil: null,
    check: { by: 'projectleider', at: of.now },
    expires: null,
    anchor: view.story.items,
    role: 'bestuursadviseur',
    at: of.now,
  };
}

const products = draftProducts.filter((product) => product !== 'hand-over');

const textOf = (draft: Draft): string =>
  draftSentences(draft)
    .map(({ text }) => text)
    .join(' ');
const tells = (draft: Draft): boolean => telling.some((shape) => shape.test(textOf(draft)));

function drafted(cases: readonly DraftCase[], status: FactStatus): readonly (readonly [DraftCase, Draft])[] {
  return cases.flatMap((of, at) => {
    const view = withPlant(of, at);
    const request = { ...plainRequest(of.date, of.now), kept: [kept(of, view, status)] };
    return products.flatMap((product): readonly (readonly [DraftCase, Draft])[] => {
      const draft = draftResponse(view, of.advice, { ...request, product });
      return draft === null ? [] : [[of, draft]];
    });
  });
}

/** Evenly chosen stories without a gate, as many as make enough drafts. */
function chosenFrom(cases: readonly DraftCase[]): readonly DraftCase[] {
  const plantable = cases.filter(({ view }) => view.items.length > 0);
  const step = Math.max(1, Math.floor(plantable.length / (enough / 3)));
  return plantable.filter((_, at) => at % step === 0);
}

/** Proves that a fact for the council first is in no draft, and in the right ones once it is public. */
export function proveSecrets(cases: readonly DraftCase[]): SecretFigures {
  const chosen = chosenFrom(cases);
  const before = drafted(chosen, 'council-first');
  const leaks = before.filter(([, draft]) => tells(draft));
  // Behind a gate there is no fact at all, public or not.
  const open = chosen.filter(({ advice }) => advice.gate === null && ['H03', 'H05'].includes(advice.course));
  const after = drafted(open, 'public');
  const told = Object.fromEntries(
    products.map((product) => {
      const some = after.filter(([, draft]) => draft.product === product);
      return [product, some.length === 0 ? 0 : some.filter(([, draft]) => tells(draft)).length / some.length];
    }),
  );
  const count = before.filter(([, draft]) => published.includes(draft.product)).length;
  return {
    passed: leaks.length === 0 && count >= enough && Object.values(told).every((share) => share > 0),
    drafts: before.length,
    published: count,
    leaks: leaks.length,
    told,
    examples: leaks
      .slice(0, shownExamples)
      .map(([of, draft]) => `${of.name} ${draft.product} ${draft.course}: ${textOf(draft)}`),
  };
}
