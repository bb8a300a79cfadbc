/** Composes the pack for a moment: one page by preference, shortened by priority; every sentence with its evidence. */
import { localDate } from '../language/amsterdam-time.ts';
import { dayOf } from '../language/dutch-dates.ts';
import type { Sentence } from '../model/claim.ts';
import type { MomentPack } from '../model/pack.ts';
import { nl } from '../text/nl.ts';
import { bodyWords } from './body-words.ts';
import type { Block } from './document.ts';
import { readSentence } from './fold-text.ts';
import { itemsBehind, numberItems } from './number-items.ts';
import { packDocument } from './pack-document.ts';
import type { PackInput } from './pack-input.ts';
import { openingSentences, wardOf } from './pack-opening.ts';
import { packQuestions } from './pack-questions.ts';
import { promiseSentences, sensitiveSentences, undecidedSentences } from './pack-sensitive.ts';
import { isTellable, newest, type PackStories, packStories } from './pack-stories.ts';
import { packThemes } from './pack-themes.ts';
import { computed, fixed } from './sentence-makers.ts';
import { storyLabel } from './story-label.ts';
import { interpretLine } from './story-lines.ts';
import type { ToldStory } from './told-story.ts';

const words = nl.moments.pack;

/** Words that fit one A4 with their sources (measured by test/prove/moments.ts). */
export const packWords = 420;
/**
 * Lines of text in the smallest size (export/pdf-style.ts, `packSizes`) that fit one A4, and signs in the width of one; the white
 * around blocks is counted in lines below. Measured on the typeset page by test/prove/moments.ts.
 */
const pageLines = 75;

/** Room for a pack. */
export interface PackRoom {
  readonly words: number;
  readonly lines: number;
}
const onePage: PackRoom = { words: packWords, lines: pageLines };

const lineSigns = 106;

const mostNews = 5;
const mostRising = 3;

/** Composes; a pure function of its input. */
export function packOf(input: PackInput, room: PackRoom = onePage): MomentPack {
  const stories = packStories(input);
  let pack = numbered(input, assemble(input, stories));
  for (const step of steps) {
    if (fits(pack, room)) break;
    pack = numbered(input, step(pack));
  }
  return pack;
}

function assemble(input: PackInput, stories: PackStories): MomentPack {
  const { moment, municipality, role, since, previous } = input;
  const told = stories.all;
  const tellable = told.filter((each) => isTellable(each, input.wards));
  return {
    schema: 'luisterpost/pack/1',
    municipality,
    role,
    moment,
    date: localDate(Date.parse(moment.starts)),
    ward: moment.ward === null ? null : wardOf(input),
    since,
    previous,
    words: 0,
    limit: packWords,
    opening: openingSentences(input, stories),
    news: newsEntries(input, stories.fresh, mostNews),
    rising: risingEntries(input, told),
    themes: packThemes(input, tellable),
    questions: packQuestions(input, told, tellable),
    promises: promiseSentences(input, told),
    sensitive: sensitiveSentences(input, told),
    meet: meetSentences(input),
    undecided: undecidedSentences(input, told),
    notes: moment.notes === '' ? [] : [written(input, moment.notes)],
    items: [],
  };
}

const written = ({ moment }: PackInput, text: string): Sentence => ({
  kind: 'written',
  text,
  role: moment.role,
  at: moment.at,
});

/** Functions, and the hosts whose names were typed in, on one line. */
function meetSentences(input: PackInput): readonly Sentence[] {
  const hosts = input.hosts.map(({ name, post }) => (post === '' ? name : `${name}, ${post}`));
  const met = [...input.moment.met, ...hosts];
  return met.length === 0 ? [] : [written(input, met.join('; '))];
}

function newsEntries(
  input: PackInput,
  fresh: readonly ToldStory[],
  most: number,
): readonly (readonly Sentence[])[] {
  if (fresh.length === 0) return [[fixed('pack-no-news', words.noNews)]];
  return withRest(
    fresh
      .filter((told) => isTellable(told, input.wards))
      .map((told) => {
        const items = told.story.items.length;
        const label = storyLabel(told, input.wards);
        const day = dayOf(newest(told));
        return items < 2 ? [label] : [label, computed('pack-count', words.count, { items }, [], { day })];
      }),
    { all: fresh.length, most },
  );
}

/** What does not fit, or has no words of its own, is counted: nothing is left out unsaid. */
function withRest(
  entries: readonly (readonly Sentence[])[],
  { all, most }: { readonly all: number; readonly most: number },
): readonly (readonly Sentence[])[] {
  const stories = all - Math.min(entries.length, most);
  if (stories <= 0) return entries;
  return [...entries.slice(0, most), [computed('pack-more', words.more, { stories }, [])]];
}

/** The same for entries that were cut before: the counted rest grows. */
function fewerNews(
  entries: readonly (readonly Sentence[])[],
  most: number,
): readonly (readonly Sentence[])[] {
  const last = entries.at(-1)?.[0];
  const counted = last?.kind === 'computed' && last.rule === 'pack-more' ? (last.numbers.stories ?? 0) : 0;
  const shown = counted === 0 ? entries : entries.slice(0, -1);
  const stories = counted + Math.max(0, shown.length - most);
  if (stories === 0) return entries;
  return [...shown.slice(0, most), [computed('pack-more', words.more, { stories }, [])]];
}

function risingEntries(input: PackInput, told: readonly ToldStory[]): readonly (readonly Sentence[])[] {
  return told
    .filter(({ trend }) => trend === 'rising')
    .flatMap((each) => {
      const rising = interpretLine(each, input.since).find(
        (sentence) =>
          sentence.kind === 'computed' && (sentence.rule === 'rising' || sentence.rule === 'trend'),
      );
      return rising === undefined ? [] : [[storyLabel(each, input.wards), rising]];
    })
    .slice(0, mostRising);
}

/** What goes first when the page is full: the least missed at the top. */
const steps: readonly ((pack: MomentPack) => MomentPack)[] = [
  (pack) => ({ ...pack, themes: pack.themes.slice(0, 2) }),
  (pack) => ({ ...pack, questions: pack.questions.slice(0, 4) }),
  (pack) => ({ ...pack, news: fewerNews(pack.news, 3), rising: pack.rising.slice(0, 2) }),
  (pack) => ({
    ...pack,
    themes: pack.themes.map((theme) => ({ ...theme, interpret: theme.interpret.slice(0, 1) })),
  }),
  (pack) => ({ ...pack, themes: pack.themes.slice(0, 1) }),
  (pack) => ({ ...pack, questions: pack.questions.slice(0, 3) }),
  (pack) => ({ ...pack, sensitive: pack.sensitive.slice(0, 3), rising: pack.rising.slice(0, 1) }),
  (pack) => ({ ...pack, news: fewerNews(pack.news, 2) }),
  (pack) => ({ ...pack, questions: pack.questions.slice(0, 2) }),
  (pack) => ({ ...pack, themes: [] }),
];

const fits = (pack: MomentPack, room: PackRoom): boolean =>
  pack.words <= room.words && packLines(packDocument(pack)) <= room.lines;

/** Lines that blocks take on the page, about: an estimate that a proof holds against the real file. */
export function packLines(document: readonly Block[]): number {
  return document.reduce((sum, block) => sum + blockLines(block), 0);
}

const wrapped = (signs: number): number => Math.max(1, Math.ceil(signs / lineSigns));

function blockLines(block: Block): number {
  const signs = (sentences: readonly { readonly sentence: Sentence }[]): number =>
    sentences.reduce((sum, { sentence }) => sum + readSentence({ sentence, notes: [] }).length + 3, 0);
  switch (block.kind) {
    case 'title':
      return 3 + wrapped(block.subtitle.length);
    case 'heading':
      return 2.2;
    case 'paragraph':
      return 0.3 + wrapped(signs(block.sentences));
    case 'caution':
      return 2 + wrapped(signs(block.sentences));
    case 'list':
      return block.items.reduce((sum, item) => sum + 0.3 + wrapped(signs(item)), 0);
    case 'story':
      return (
        1.8 +
        wrapped(signs([block.title])) +
        block.lines.reduce((sum, line) => sum + 0.25 + wrapped(signs(line.sentences) * 1.15), 0)
      );
    case 'sources':
      return block.notes.reduce(
        (sum, note) => sum + 1.1 * wrapped(note.title.length + note.publisher.length + 20),
        0,
      );
    default:
      return 0;
  }
}

function numbered(input: PackInput, pack: MomentPack): MomentPack {
  const sentences = [
    ...pack.opening,
    ...pack.news.flat(),
    ...pack.rising.flat(),
    ...pack.themes.flatMap(({ title, listen, interpret, act }) => [title, ...listen, ...interpret, ...act]),
    ...pack.questions.flatMap(({ question, known, doing, open }) => [question, ...known, ...doing, ...open]),
    ...pack.promises,
    ...pack.sensitive,
    ...pack.undecided,
  ];
  // Numbered by the one source that is shown behind each.
  const shown = sentences.map((sentence) =>
    sentence.kind === 'computed' ? { ...sentence, items: sentence.items.slice(0, 1) } : sentence,
  );
  const made = { ...pack, items: numberItems(shown, sentences.flatMap(itemsBehind), input.items) };
  return { ...made, words: bodyWords(packDocument(made)) };
}
