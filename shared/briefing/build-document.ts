/** A briefing as the one document tree. */

import { handedOver } from '../act/courses.ts';
import { longDate, noteMoment } from '../language/dutch-dates.ts';
import type { Briefing, BriefingStory } from '../model/briefing.ts';
import type { Sentence } from '../model/claim.ts';
import { isSent } from '../model/draft.ts';
import { nl } from '../text/nl.ts';
import { say } from '../text/say.ts';
import type { Block, PlacedSentence, SectionId, SourceNote } from './document.ts';
import { sentencesIn } from './document-sentences.ts';
import { readSentence } from './fold-text.ts';
import { itemsBehind, mostNotes } from './number-items.ts';

const words = nl.briefing;

type Place = (sentence: Sentence) => PlacedSentence;

/** Builds the tree. */
export function buildDocument(briefing: Briefing): readonly Block[] {
  const numbers = new Map(briefing.items.map((item) => [item.id, item.note]));
  const place: Place = (sentence) => ({ sentence, notes: notesOf(sentence, numbers) });
  const council = briefing.role === 'griffier';
  const body = [...frontPage(briefing, place, council), ...storyPage(briefing, place)];
  const rest = appendix(briefing, place);
  const after = [...rest, ...sources(briefing, [...body, ...rest])];
  return after.length === 0 ? body : [...body, { kind: 'appendix', text: words.appendix }, ...after];
}

function notesOf(sentence: Sentence, numbers: ReadonlyMap<string, number>): readonly number[] {
  return itemsBehind(sentence)
    .slice(0, mostNotes)
    .flatMap((id) => numbers.get(id) ?? []);
}

const heading = (section: SectionId, text: string): Block => ({ kind: 'heading', level: 2, text, section });

/** A heading with its list; nothing where there is nothing to list. */
const section = (
  id: SectionId,
  text: string,
  sentences: readonly Sentence[],
  place: Place,
): readonly Block[] =>
  entries(
    id,
    text,
    sentences.map((sentence) => [sentence]),
    place,
  );

/** The same, with several sentences to an entry. */
const entries = (
  id: SectionId,
  text: string,
  listed: readonly (readonly Sentence[])[],
  place: Place,
): readonly Block[] =>
  listed.length === 0
    ? []
    : [heading(id, text), { kind: 'list', items: listed.map((each) => each.map(place)) }];

function frontPage(briefing: Briefing, place: Place, council: boolean): readonly Block[] {
  const date = longDate(briefing.date);
  const subtitle = council
    ? say(words.subtitleCouncil, { date })
    : say(words.subtitle, { date, role: nl.roles[briefing.role] });
  const college: readonly Block[] = council
    ? []
    : [
        ...section('decide', words.decide, briefing.decide, place),
        ...section('nothing', words.nothing, briefing.nothing, place),
      ];
  return [
    { kind: 'title', text: say(words.title, { municipality: briefing.municipality.name }), subtitle },
    { kind: 'page', number: 1 },
    heading('core', words.core),
    { kind: 'paragraph', sentences: briefing.core.map(place) },
    ...section('agenda', words.agenda, briefing.agenda, place),
    ...college,
    ...(briefing.cautions.length === 0
      ? []
      : [{ kind: 'caution', sentences: briefing.cautions.map(place) } as const]),
  ];
}

function storyPage(briefing: Briefing, place: Place): readonly Block[] {
  const page = briefing.stories.filter((story) => story.placement === 'page');
  if (page.length === 0) return [];
  return [
    { kind: 'page', number: 2 },
    heading('stories', words.stories),
    ...page.map((story, index) => storyBlock(story, index + 1, place)),
  ];
}

function storyBlock(story: BriefingStory, number: number, place: Place): Block {
  const steps = [
    { step: 'listen', label: words.listen, sentences: story.listen },
    { step: 'interpret', label: words.interpret, sentences: story.interpret },
    { step: 'act', label: words.act, sentences: story.act },
  ] as const;
  const lines = steps
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ step, label, sentences }) => ({ step, label, sentences: sentences.map(place) }));
  return { kind: 'story', story: story.id, number, title: place(story.title), tags: tagsOf(story), lines };
}

function tagsOf(story: BriefingStory): readonly string[] {
  const place = story.wards[0]?.name ?? (story.scope === 'gemeente' ? words.gemeente : words.onbekend);
  return [place, ...story.themes.map((theme) => nl.themes[theme])];
}

function appendix(briefing: Briefing, place: Place): readonly Block[] {
  const at = (placement: BriefingStory['placement']): readonly BriefingStory[] =>
    briefing.stories.filter((story) => story.placement === placement);
  const listed = (section: SectionId, text: string, stories: readonly BriefingStory[]): readonly Block[] =>
    stories.length === 0
      ? []
      : [heading(section, text), { kind: 'list', items: stories.map((story) => [place(story.title)]) }];
  const drafts = at('page').flatMap((story) => draftBlocks(story, place));
  return [
    ...(drafts.length === 0 ? [] : [heading('drafts', words.drafts), ...drafts]),
    ...listed('others', words.others, at('appendix')),
    ...entries('radar', words.radar, briefing.radar, place),
    ...section('busier', words.busier, briefing.busier, place),
    ...entries('questions', words.questions, briefing.questions, place),
    ...section('mentions', words.mentions, briefing.mentions, place),
    ...listed('nothing', words.nothingMore, at('nothing-to-do').slice(leftAlone(briefing))),
    ...listed('unchanged', words.unchanged, at('unchanged')),
  ];
}

/** Stories that page 1 names already. */
const leftAlone = ({ nothing }: Briefing): number => nothing.filter(({ kind }) => kind === 'advised').length;

function draftBlocks(story: BriefingStory, place: Place): readonly Block[] {
  const { draft } = story;
  if (draft === null) return [];
  const label = handedOver.has(draft.course)
    ? words.handOverLabel
    : say(words.draftLabel, {
        register: words.register[draft.register],
        capacity: words.capacity[draft.capacity],
      });
  const fields: Readonly<Record<string, string>> = nl.act.open;
  const open = draft.open.map((key) => fields[key] ?? key);
  const headings: Readonly<Record<string, string>> = nl.act.headings;
  return [
    {
      kind: 'draft',
      story: story.id,
      label,
      title: readSentence(place(story.title)),
      parts: draft.parts.map(({ kind, heading, sentences }) => ({
        sent: isSent(kind),
        label: heading === null ? null : (headings[heading] ?? heading),
        sentences: sentences.map((sentence) => {
          const own = sentence.kind === 'quoted' && draft.ours.includes(sentence.item);
          return own ? { ...place(sentence), own } : place(sentence);
        }),
      })),
      open: open.length === 0 ? [] : [say(words.openFields, { fields: open.join('; ') })],
    },
  ];
}

/** The sources that a note points at, by number. */
function sources(briefing: Briefing, blocks: readonly Block[]): readonly Block[] {
  const used = new Set(blocks.flatMap(sentencesIn).flatMap((placed) => placed.notes));
  const notes: readonly SourceNote[] = briefing.items
    .filter((item) => used.has(item.note))
    .map((item) => ({
      number: item.note,
      item: item.id,
      title: item.title,
      publisher: item.publisher,
      when: item.published === null ? words.dateUnknown : noteMoment(item.published),
      link: item.link,
    }));
  return notes.length === 0 ? [] : [heading('sources', words.sources), { kind: 'sources', notes }];
}
