/** Blocks as rows of a page. */
import type { Block, PlacedSentence, SourceNote } from '../../../shared/briefing/document.ts';
import { shownText, webLink } from '../../../shared/briefing/fold-text.ts';
import { assertNever } from '../../../shared/result.ts';
import type { Flow, Row } from './pdf-flow.ts';
import { breakLines, type Run } from './pdf-lines.ts';
import { type Look, run, type Setting, sentenceRuns, textRows } from './pdf-rows.ts';
import { addTag, destination, drawLine, drawRule, measureOn, type Sheet, type Tag } from './pdf-sheet.ts';
import { ink, margin, type Scale } from './pdf-style.ts';

type Story = Extract<Block, { kind: 'story' }>;
type Draft = Extract<Block, { kind: 'draft' }>;

/** A sheet with the sizes in use. */
interface Desk {
  readonly sheet: Sheet;
  readonly scale: Scale;
}

/** The whole document as rows, at the sizes of `scale`. */
export function flowOf(document: readonly Block[], sheet: Sheet, scale: Scale): readonly Flow[] {
  const desk = { sheet, scale };
  return document.flatMap((block) => blockFlow(block, desk));
}

function blockFlow(block: Block, desk: Desk): readonly Flow[] {
  switch (block.kind) {
    case 'title':
      return titleRows(block.text, block.subtitle, desk);
    case 'page':
      return block.number === 1 ? [] : [{ kind: 'break', appendix: false }];
    case 'heading':
      return block.level === 2 ? sectionRows(block.text, desk) : headingRows(block.text, desk);
    case 'appendix':
      return [{ kind: 'break', appendix: true }, ...appendixRows(block.text, desk)];
    case 'paragraph':
      return paragraphRows(block.sentences, desk);
    case 'caution':
      return cautionRows(block.sentences, desk);
    case 'list':
      return listRows(block.items, desk);
    case 'story':
      return storyRows(block, desk);
    case 'draft':
      return draftRows(block, desk);
    case 'sources':
      return sourceRows(block.notes, desk);
    default:
      return assertNever(block);
  }
}

const plain = ({ scale }: Desk): Look => ({ size: scale.body, weight: 400, color: ink.text });
const small = ({ scale }: Desk): Look => ({ size: scale.small, weight: 400, color: ink.soft });
const strong = (size: number, color: string = ink.text): Look => ({ size, weight: 600, color });

type Rest = Partial<Setting> & { readonly before: number };

/** Text under the root of the document. */
function rows(desk: Desk, type: string, runs: readonly Run[], leading: number, rest: Rest): readonly Row[] {
  const { sheet } = desk;
  return textRows(sheet, { runs, tag: addTag(sheet, sheet.root, type), leading, ...rest });
}

function titleRows(text: string, subtitle: string, desk: Desk): readonly Flow[] {
  const { scale, sheet } = desk;
  const title = [run(shownText(text), strong(scale.title))];
  const below = [run(shownText(subtitle), { ...small(desk), size: scale.body })];
  return [
    ...rows(desk, 'H1', title, scale.title * 1.2, { before: 0, keep: true }),
    ...rows(desk, 'P', below, scale.leading, { before: 1, keep: true }),
    {
      kind: 'row',
      before: scale.tight * 2,
      height: 2,
      keep: true,
      draw: (top) => drawRule(sheet, top, ink.mark, 1.6),
    },
  ];
}

function sectionRows(text: string, desk: Desk): readonly Row[] {
  const { scale } = desk;
  return rows(desk, 'H2', [run(shownText(text), strong(scale.heading, ink.mark))], scale.heading * 1.35, {
    before: scale.section,
    keep: true,
  });
}

function headingRows(text: string, desk: Desk): readonly Row[] {
  const { scale } = desk;
  return rows(desk, 'H3', [run(shownText(text), strong(scale.story))], scale.leading, {
    before: scale.gap,
    keep: true,
  });
}

function appendixRows(text: string, desk: Desk): readonly Row[] {
  const { scale } = desk;
  const size = scale.title * 0.72;
  return rows(desk, 'H2', [run(shownText(text), strong(size))], size * 1.25, { before: 0, keep: true });
}

function paragraphRows(sentences: readonly PlacedSentence[], desk: Desk): readonly Row[] {
  return rows(desk, 'P', sentenceRuns(sentences, plain(desk)), desk.scale.leading, {
    before: desk.scale.tight,
  });
}

function cautionRows(sentences: readonly PlacedSentence[], desk: Desk): readonly Row[] {
  const { scale } = desk;
  const look = { ...small(desk), size: scale.body * 0.94, color: ink.text };
  return rows(desk, 'P', sentenceRuns(sentences, look), scale.leading * 0.95, {
    before: scale.section,
    whole: true,
    tint: { bar: false, pad: scale.body },
  });
}

/** A list item with its label (a bullet, a number, a word) in a column of its own. */
interface Labelled {
  readonly list: Tag;
  readonly label: Run;
  readonly runs: readonly Run[];
  readonly leading: number;
  readonly rest: Rest & { readonly indent: number };
}

function labelledRows({ sheet }: Desk, { list, label, runs, leading, rest }: Labelled): readonly Row[] {
  const item = addTag(sheet, list, 'LI');
  const [labelTag, tag] = [addTag(sheet, item, 'Lbl'), addTag(sheet, item, 'LBody')];
  const [line = []] = breakLines([label], rest.indent, measureOn(sheet));
  return textRows(sheet, {
    runs,
    tag,
    leading,
    ...rest,
    beside: (top, baseline) => {
      rest.beside?.(top, baseline);
      drawLine(sheet, line, margin.left, baseline, labelTag);
    },
  });
}

function listRows(items: readonly (readonly PlacedSentence[])[], desk: Desk): readonly Row[] {
  const { sheet, scale } = desk;
  if (items.length === 0) return [];
  const list = addTag(sheet, sheet.root, 'L');
  return items.flatMap((item) =>
    labelledRows(desk, {
      list,
      label: run('•', { ...plain(desk), color: ink.mark }),
      runs: sentenceRuns(item, plain(desk)),
      leading: scale.leading,
      rest: { before: scale.tight, indent: scale.body * 1.15 },
    }),
  );
}

function storyRows(story: Story, desk: Desk): readonly Row[] {
  const { sheet, scale } = desk;
  const look = strong(scale.story);
  const section = addTag(sheet, sheet.root, 'Sect');
  const title = textRows(sheet, {
    runs: [run(`${story.number}. `, look), ...sentenceRuns([story.title], look)],
    tag: addTag(sheet, section, 'H3'),
    leading: scale.story * 1.32,
    before: scale.gap,
    keep: true,
  });
  const tags = textRows(sheet, {
    runs: [run(shownText(story.tags.join(' · ')), small(desk))],
    tag: addTag(sheet, section, 'P'),
    leading: scale.smallLeading,
    before: 0,
    keep: true,
  });
  if (story.lines.length === 0) return [...title, ...tags];
  const list = addTag(sheet, section, 'L');
  const lines = story.lines.flatMap((line, index) =>
    labelledRows(desk, {
      list,
      label: run(shownText(line.label), strong(scale.body, ink.mark)),
      runs: sentenceRuns(line.sentences, plain(desk)),
      leading: scale.leading,
      rest: {
        before: scale.tight,
        indent: scale.label,
        keep: index < story.lines.length - 1,
        whole: true,
      },
    }),
  );
  return [...title, ...tags, ...lines];
}

function draftRows(draft: Draft, desk: Desk): readonly Row[] {
  const { sheet, scale } = desk;
  const section = addTag(sheet, sheet.root, 'Sect');
  const part = (type: string, runs: readonly Run[], leading: number, rest: Rest): readonly Row[] =>
    textRows(sheet, { runs, tag: addTag(sheet, section, type), leading, ...rest });
  return [
    ...part('H3', [run(shownText(draft.title), strong(scale.story))], scale.story * 1.32, {
      before: scale.gap,
      keep: true,
    }),
    ...part('P', [run(shownText(draft.label), small(desk))], scale.smallLeading, { before: 0, keep: true }),
    ...draft.parts.flatMap(({ label, sentences }, index) => [
      ...(label === null
        ? []
        : part('H4', [run(shownText(label), strong(scale.body))], scale.leading, {
            before: scale.tight * 1.5,
            keep: true,
          })),
      ...part('BlockQuote', sentenceRuns(sentences, plain(desk)), scale.leading, {
        before: label === null ? scale.tight * 1.5 : scale.tight * 0.5,
        tint: { bar: true, pad: scale.body * 0.9 },
        keep: draft.open.length > 0 && index === draft.parts.length - 1,
      }),
    ]),
    ...draft.open.flatMap((line) =>
      part('P', [run(shownText(line), small(desk))], scale.smallLeading, { before: scale.tight }),
    ),
  ];
}

function sourceRows(notes: readonly SourceNote[], desk: Desk): readonly Row[] {
  const { sheet, scale } = desk;
  if (notes.length === 0) return [];
  const list = addTag(sheet, sheet.root, 'L');
  return notes.flatMap((note) =>
    labelledRows(desk, {
      list,
      label: run(String(note.number), { ...small(desk), color: ink.mark }),
      runs: sourceRuns(note, desk),
      leading: scale.smallLeading,
      rest: {
        before: scale.tight * 0.9,
        indent: scale.body * 2,
        whole: true,
        beside: (top) => {
          sheet.doc.addNamedDestination(destination(note.number), 'XYZ', 0, top - scale.body, null);
        },
      },
    }),
  );
}

/** Title (or else publisher) as the link, then the rest. */
function sourceRuns(note: SourceNote, desk: Desk): readonly Run[] {
  const publisher = shownText(note.publisher);
  const named = note.title === '' ? publisher : shownText(note.title);
  const url = webLink(note.link);
  const look = small(desk);
  // A date and its time stay on one line.
  const when = note.when?.replaceAll(' ', '\u00a0') ?? null;
  const rest = [note.title === '' ? null : publisher, when].filter((part) => part !== null);
  return [
    url === null
      ? run(named, { ...look, color: ink.text })
      : run(named, { ...look, color: ink.mark }, { url, label: named }),
    run(rest.map((part) => `, ${shownText(part)}`).join(''), look),
  ];
}
