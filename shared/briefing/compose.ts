/** Composes the briefing: the anatomy of the practice notes, each story told once, at most 750 words. */
import type { Advice } from '../model/advice.ts';
import type { Briefing, BriefingStory, Placement } from '../model/briefing.ts';
import type { Sentence } from '../model/claim.ts';
import { nl } from '../text/nl.ts';
import { buildDocument } from './build-document.ts';
import { busierSection } from './busier.ts';
import type { ComposeInput } from './compose-input.ts';
import { countWords, readSentence } from './fold-text.ts';
import { cautions, coreSection, decideSection, nothingSection } from './front-page.ts';
import { itemsBehind, numberItems } from './number-items.ts';
import { fixed } from './sentence-makers.ts';
import { storyLabel } from './story-label.ts';
import { actLine, interpretLine, listenLine } from './story-lines.ts';
import type { ToldStory } from './told-story.ts';

/** Words on the two pages (practice notes, "anatomy"). */
export const wordLimit = 750;
/** Stories on page 2. */
const mostStories = 5;
/** Words a story aims at; its summary gives way first. */
const storyWords = 75;
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
  const own = input.told.filter(
    ({ story, rumour, corrected }) => story.scope !== 'elders' && !(council && rumour && !corrected),
  );
  const ordered = own.toSorted(council ? byCouncil : byScore);
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

/** Let lie, or somebody else's: neither belongs among the stories that ask for the reader's time. */
const needsWork = ({ advice }: ToldStory): boolean => advice.ours && advice.course !== 'H00';

/** What asks for something comes before what is only followed; then the score, the latest, the id. */
function byScore(a: ToldStory, b: ToldStory): number {
  const asks = ({ advice }: ToldStory): number => Number(advice.course !== 'H01');
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
    agenda: [fixed('noMoments', nl.briefing.noMoments)],
    decide: council ? [] : decideSection(page, input.wards),
    nothing: council ? [] : nothingSection(rest, input.wards),
    stories,
    busier: [],
    cautions: cautions(input, fresh),
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
    listen: withinStory(listenLine(told, input.wards)),
    interpret: interpretLine(told, input.period.from),
    act: council ? [] : actLine(told),
    advice,
    draft: council ? null : told.draft,
    items: story.items,
  };
}

/** Drops summary sentences from the end while a story's first line is longer than it may be; one always stays. */
function withinStory(sentences: readonly Sentence[]): readonly Sentence[] {
  const [last, kept] = [sentences.at(-1), sentences.slice(0, -1)];
  if (last === undefined) return sentences;
  while (kept.length > 1 && lineWords([...kept, last]) > storyWords * 0.6) kept.pop();
  return [...kept, last];
}

const lineWords = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, sentence) => sum + countWords(readSentence({ sentence, notes: [] })), 0);

/** Takes one step towards the limit: a second summary sentence goes, else the last story moves to the appendix. */
function shorten(briefing: Briefing): Briefing {
  const page = briefing.stories.filter((story) => story.placement === 'page');
  const long = page
    .filter((story) => story.listen.length > 2)
    .toSorted((a, b) => lineWords(b.listen) - lineWords(a.listen))[0];
  const target = long ?? page.at(-1);
  if (target === undefined) return { ...briefing, nothing: briefing.nothing.slice(0, -1) };
  const changed: BriefingStory =
    long === undefined
      ? { ...target, placement: 'appendix' }
      : { ...target, listen: [...target.listen.slice(0, -2), ...target.listen.slice(-1)] };
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
    ...stories.flatMap((story) => (story.placement === 'page' ? (story.draft?.sentences ?? []) : [])),
    ...busier,
    ...briefing.cautions,
  ];
  const items = numberItems(
    sentences,
    [...stories.flatMap((story) => story.items), ...busier.flatMap(itemsBehind)],
    input.items,
  );
  const numbered = { ...briefing, stories, busier, items };
  return { ...numbered, words: bodyWords(numbered) };
}

function timeIn(input: ComposeInput, id: string): string | null {
  const item = input.items.get(id);
  return item === undefined ? null : (item.published ?? item.firstSeen);
}

/** Words before the appendix, as a reader counts them: headings, labels and tags included. */
function bodyWords(briefing: Briefing): number {
  let words = 0;
  for (const block of buildDocument(briefing)) {
    if (block.kind === 'appendix') break;
    words += blockWords(block);
  }
  return words;
}

function blockWords(block: ReturnType<typeof buildDocument>[number]): number {
  const count = (sentences: readonly { readonly sentence: Sentence }[]): number =>
    lineWords(sentences.map((placed) => placed.sentence));
  switch (block.kind) {
    case 'title':
      return countWords(`${block.text} ${block.subtitle}`);
    case 'heading':
      return countWords(block.text);
    case 'paragraph':
    case 'caution':
      return count(block.sentences);
    case 'list':
      return block.items.reduce((sum, item) => sum + count(item), 0);
    case 'story':
      return (
        1 +
        count([block.title]) +
        countWords(block.tags.join(' ')) +
        block.lines.reduce((sum, line) => sum + 1 + count(line.sentences), 0)
      );
    default:
      return 0;
  }
}
