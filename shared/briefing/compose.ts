/** Composes the briefing: the anatomy of the practice notes, each story told once, at most 750 words. */
import { handedOver } from '../act/courses.ts';
import { instantOnDate } from '../language/amsterdam-time.ts';
import { itemTime } from '../listen/item-time.ts';
import type { Advice } from '../model/advice.ts';
import type { Briefing, BriefingStory, Placement } from '../model/briefing.ts';
import type { Sentence } from '../model/claim.ts';
import { draftSentences } from '../model/draft.ts';
import { bodyWords, lineWords } from './body-words.ts';
import { buildDocument } from './build-document.ts';
import { busierSection } from './busier.ts';
import type { ComposeInput } from './compose-input.ts';
import { frequentSection } from './frequent.ts';
import { agendaSection, cautions, coreSection, decideSection, nothingSection } from './front-page.ts';
import { mentionsSection } from './mentions.ts';
import { itemsBehind, numberItems } from './number-items.ts';
import { radarSection } from './radar.ts';
import { storyLabel } from './story-label.ts';
import { actLine, interpretLine, listenLine } from './story-lines.ts';
import type { ToldStory } from './told-story.ts';

/** Words on the two pages (practice notes, "anatomy"). */
export const wordLimit = 750;
/** Stories on page 2. */
const mostStories = 5;
/** Words that a story's first line aims at, of about 75 for the story; its summary gives way first. */
const listenWords = 50;
/** Stories without news that are still listed. */
const mostUnchanged = 12;

/** Composes; a pure function of its input. */
export function compose(input: ComposeInput): Briefing {
  const council = input.role === 'griffier';
  const told = selectStories(input, council);
  let briefing = assemble(input, told, council);
  for (let tries = 0; tries < 200 && briefing.words > wordLimit; tries++)
    briefing = renumber(input, shorten(briefing));
  return briefing;
}

interface Placed {
  readonly told: ToldStory;
  readonly placement: Placement;
}

/** Ranks (college) or orders neutrally (raad), and gives every story its place. */
function selectStories(input: ComposeInput, council: boolean): readonly Placed[] {
  const ordered = ownStories(input, council).toSorted(council ? byCouncil : byScore);
  const page = new Set(
    ordered
      .filter((told) => told.fresh && !told.digest && (council || needsWork(told)))
      .slice(0, mostStories),
  );
  const unchanged = new Set(
    ordered.filter((told) => !told.fresh && told.story.items.length > 1).slice(0, mostUnchanged),
  );
  return ordered.flatMap((told): readonly Placed[] => {
    if (page.has(told)) return [{ told, placement: 'page' }];
    if (told.fresh)
      return [{ told, placement: council || told.digest || needsWork(told) ? 'appendix' : 'nothing-to-do' }];
    return unchanged.has(told) ? [{ told, placement: 'unchanged' }] : [];
  });
}

/** Stories of this municipality; for the council without rumours that no official source spoke about. */
function ownStories({ told }: ComposeInput, council: boolean): readonly ToldStory[] {
  return told.filter(
    ({ story, rumour }) => story.scope !== 'elders' && !(council && rumour?.status === 'unverified'),
  );
}

/** Days over which questions and mentions are counted, the day of the briefing included. */
const countedDays = 7;

const weekBefore = (date: string): string =>
  new Date(instantOnDate(date, 0, 0, 1 - countedDays)).toISOString();

/** Let lie, or somebody else's: neither belongs among the stories that ask for the reader's time. */
const needsWork = ({ advice }: ToldStory): boolean => advice.ours && advice.course !== 'H00';

/** Grief about an accident: nobody may find it pushed off the pages by a threat that is handed over. */
const isGrief = ({ course, factors }: Advice): boolean =>
  course === 'H10' && factors.some(({ id }) => id === 'accident');

/** Danger and threats are handed over before anything else, then grief; what asks for something comes before what is only followed; then score, latest, id. */
function byScore(a: ToldStory, b: ToldStory): number {
  const asks = ({ advice }: ToldStory): number => {
    if (handedOver.has(advice.course)) return 3;
    return isGrief(advice) ? 2 : Number(advice.course !== 'H01');
  };
  return asks(b) - asks(a) || b.score - a.score || later(a, b);
}

/** Neutral: council papers first, then by how many publishers speak, then by theme. No advice, no score. */
function byCouncil(a: ToldStory, b: ToldStory): number {
  const paper = ({ items }: ToldStory): number => Number(items.some(({ item }) => item.voice === 'politics'));
  const theme = ({ story }: ToldStory): string => story.themes[0] ?? '~';
  return (
    paper(b) - paper(a) ||
    b.story.counts.publishers - a.story.counts.publishers ||
    (theme(a) < theme(b) ? -1 : theme(a) > theme(b) ? 1 : later(a, b))
  );
}

const later = (a: ToldStory, b: ToldStory): number =>
  a.story.last === b.story.last ? (a.story.id < b.story.id ? -1 : 1) : a.story.last < b.story.last ? 1 : -1;

function assemble(input: ComposeInput, placed: readonly Placed[], council: boolean): Briefing {
  const stories = placed.map(({ told, placement }) => tell(input, told, placement, council));
  const fresh = placed.filter(({ told }) => told.fresh).map(({ told }) => told);
  const page = placed.filter(({ placement }) => placement === 'page').map(({ told }) => told);
  const rest = placed.filter(({ placement }) => placement === 'nothing-to-do').map(({ told }) => told);
  const unchanged = placed.filter(({ placement }) => placement === 'unchanged').map(({ told }) => told);
  const own = ownStories(input, council);
  const draft: Briefing = {
    schema: 'luisterpost/briefing/1',
    municipality: input.municipality,
    date: input.date,
    moment: input.moment,
    role: input.role,
    language: 'nl',
    rules: input.rules,
    cut: input.cut,
    period: { from: input.period.from, until: input.period.until },
    words: 0,
    limit: wordLimit,
    core: coreSection(input, fresh, page),
    agenda: agendaSection(input),
    decide: council ? [] : decideSection(page, input.wards, input.due),
    nothing: council ? [] : nothingSection(rest, unchanged, input.wards),
    stories,
    busier: [],
    radar: radarSection(own, input.wards),
    questions: frequentSection(own, {
      wards: input.wards,
      quoteThreshold: input.quoteThreshold,
      since: weekBefore(input.date),
    }),
    mentions: mentionsSection(input.told, {
      municipality: input.municipality.name,
      from: weekBefore(input.date),
      until: input.period.until,
    }),
    cautions: cautions(input),
    items: [],
  };
  return renumber(input, draft);
}

function tell(input: ComposeInput, told: ToldStory, placement: Placement, council: boolean): BriefingStory {
  const { story } = told;
  const advice: Advice | null = council ? null : told.advice;
  return {
    id: story.id,
    title: storyLabel(told, input.wards),
    placement,
    wards: story.wards.map((code) => ({ code, name: input.wards.get(code) ?? code })),
    scope: story.scope,
    themes: story.themes,
    first: story.first,
    last: story.last,
    counts: story.counts,
    trend: told.trend,
    certainty: told.certainty,
    listen: withinStory(listenLine(told, input.wards, input.period.from)),
    interpret: interpretLine(told, input.period.from),
    act: council ? [] : actLine(told),
    advice,
    draft: council ? null : told.draft,
    items: story.items,
  };
}

/** Drops summary sentences from the end while a story's first line is longer than it may be; one always stays. */
function withinStory(sentences: readonly Sentence[]): readonly Sentence[] {
  if (lineWords(sentences) <= listenWords) return sentences;
  const shorter = withoutLastQuote(sentences);
  return shorter === null ? sentences : withinStory(shorter);
}

/** Without the last sentence of the summary; null where that is the only one. */
function withoutLastQuote(sentences: readonly Sentence[]): readonly Sentence[] | null {
  const quotes = sentences.filter(({ kind }) => kind === 'quoted');
  const last = quotes.at(-1);
  return quotes.length < 2 ? null : sentences.filter((sentence) => sentence !== last);
}

/** Takes one step towards the limit: a second summary sentence goes, else the last story moves to the appendix. */
function shorten(briefing: Briefing): Briefing {
  const page = briefing.stories.filter((story) => story.placement === 'page');
  const long = page
    .filter((story) => withoutLastQuote(story.listen) !== null)
    .toSorted((a, b) => lineWords(b.listen) - lineWords(a.listen))[0];
  const target = long ?? page.at(-1);
  if (target === undefined) return { ...briefing, nothing: briefing.nothing.slice(0, -1) };
  const changed: BriefingStory =
    long === undefined
      ? { ...target, placement: 'appendix' }
      : { ...target, listen: withoutLastQuote(target.listen) ?? target.listen };
  return {
    ...briefing,
    stories: briefing.stories.map((story) => (story.id === target.id ? changed : story)),
  };
}

function renumber(input: ComposeInput, briefing: Briefing): Briefing {
  const order = ['page', 'appendix', 'unchanged', 'nothing-to-do'] as const;
  const stories = order.flatMap((place) => briefing.stories.filter((story) => story.placement === place));
  const busier = busierSection(
    input.cells,
    stories.filter(({ placement }) => placement === 'page'),
    { wards: input.wards, muted: input.muted, times: (id) => timeIn(input, id) },
  );
  const sentences = [
    ...briefing.core,
    ...briefing.decide,
    ...briefing.nothing,
    ...stories.flatMap((story) =>
      story.placement === 'page'
        ? [story.title, ...story.listen, ...story.interpret, ...story.act]
        : [story.title],
    ),
    ...stories.flatMap((story) =>
      story.placement === 'page' ? (story.draft === null ? [] : draftSentences(story.draft)) : [],
    ),
    ...briefing.radar.flat(),
    ...busier,
    ...briefing.questions.flat(),
    ...briefing.mentions,
    ...briefing.cautions,
  ];
  const items = numberItems(
    sentences,
    [
      ...stories.flatMap((story) => story.items),
      ...[...busier, ...briefing.radar.flat(), ...briefing.questions.flat()].flatMap(itemsBehind),
    ],
    input.items,
  );
  const numbered = { ...briefing, stories, busier, items };
  return { ...numbered, words: bodyWords(buildDocument(numbered)) };
}

function timeIn(input: ComposeInput, id: string): string | null {
  const item = input.items.get(id);
  return item === undefined ? null : itemTime(item);
}
