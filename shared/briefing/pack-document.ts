/** A pack as the one document tree: every exit folds it as it folds a briefing. */
import { localDate, localTime } from '../language/amsterdam-time.ts';
import { dayAndMonth, longDate, noteMoment } from '../language/dutch-dates.ts';
import type { Sentence } from '../model/claim.ts';
import type { Moment } from '../model/moment.ts';
import type { MomentPack } from '../model/pack.ts';
import { nl } from '../text/nl.ts';
import { say } from '../text/say.ts';
import type { Block, PlacedSentence, SectionId, SourceNote, StoryLine } from './document.ts';
import { sentencesIn } from './document-sentences.ts';
import { itemsBehind } from './number-items.ts';

const words = nl.moments.pack;
const { headings, labels } = words;

/** A page has no room for more sources behind one sentence: the pack itself holds all. */
const mostNotes = 1;

type Place = (sentence: Sentence) => PlacedSentence;

/** Builds the tree. */
export function packDocument(pack: MomentPack): readonly Block[] {
  const numbers = new Map(pack.items.map((item) => [item.id, item.note]));
  const place: Place = (sentence) => ({
    sentence,
    notes: itemsBehind(sentence)
      .slice(0, mostNotes)
      .flatMap((id) => numbers.get(id) ?? []),
  });
  const body = [...head(pack, place), ...heard(pack, place), ...prepared(pack, place)];
  return [...body, ...sources(pack, body)];
}

function head(pack: MomentPack, place: Place): readonly Block[] {
  const { moment, date } = pack;
  const subtitle = say(words.subtitle, {
    day: longDate(date),
    when: whenOf(moment, nl.moments.agenda),
    place:
      (moment.place === null ? '' : say(words.subtitlePlace, { place: moment.place })) +
      (moment.minutes === null ? '' : say(words.minutes, { minutes: moment.minutes })),
  });
  const caution = stateSentence(moment);
  return [
    { kind: 'title', text: moment.title, subtitle },
    { kind: 'page', number: 1 },
    ...(caution === null ? [] : [{ kind: 'caution', sentences: [place(caution)] } as const]),
    { kind: 'paragraph', sentences: pack.opening.map(place) },
  ];
}

function stateSentence({ state, gone }: Moment): Sentence | null {
  if (state === 'planned') return null;
  const key = state === 'moved' ? 'moved' : gone ? 'gone' : 'cancelled';
  return { kind: 'fixed', text: words[key], key: `pack-${key}` };
}

/** "14.00–15.30 uur", "14.00 uur" or "Hele dag". */
export function whenOf(
  { starts, ends, allDay }: Pick<Moment, 'starts' | 'ends' | 'allDay'>,
  lines: { readonly allDay: string; readonly hours: string; readonly hour: string },
): string {
  const [from, until] = [Date.parse(starts), Date.parse(ends)];
  if (allDay) return lines.allDay;
  if (until <= from || localDate(from) !== localDate(until))
    return say(lines.hour, { from: localTime(from) });
  return say(lines.hours, { from: localTime(from), until: localTime(until) });
}

const heading = (section: SectionId, text: string): Block => ({ kind: 'heading', level: 2, text, section });

const list = (
  section: SectionId,
  text: string,
  entries: readonly (readonly Sentence[])[],
  place: Place,
): readonly Block[] =>
  entries.length === 0
    ? []
    : [heading(section, text), { kind: 'list', items: entries.map((each) => each.map(place)) }];

const lineOf = (
  step: StoryLine['step'],
  label: string,
  sentences: readonly Sentence[],
  place: Place,
): readonly StoryLine[] => (sentences.length === 0 ? [] : [{ step, label, sentences: sentences.map(place) }]);

/** What is new, what rises, and the line on each theme. */
function heard(pack: MomentPack, place: Place): readonly Block[] {
  const { briefing } = nl;
  const fresh =
    pack.previous === null || pack.previous < pack.since
      ? say(headings.newsSince, { day: dayAndMonth(localDate(Date.parse(pack.since))) })
      : headings.news;
  const themes = pack.themes.map(
    (theme, index): Block => ({
      kind: 'story',
      story: theme.story,
      number: index + 1,
      title: place(theme.title),
      tags: [say(briefing.voices, { items: theme.items, publishers: theme.publishers })],
      lines: [
        ...lineOf('listen', briefing.listen, theme.listen, place),
        ...lineOf('interpret', briefing.interpret, theme.interpret, place),
        ...lineOf('act', briefing.act, theme.act, place),
      ],
    }),
  );
  return [
    ...list('pack-news', fresh, pack.news, place),
    ...list('pack-rising', headings.rising, pack.rising, place),
    ...(themes.length === 0 ? [] : [heading('pack-themes', headings.themes), ...themes]),
  ];
}

/** What may be asked, what was promised, what is sensitive, and whom one meets. */
function prepared(pack: MomentPack, place: Place): readonly Block[] {
  const single = (sentences: readonly Sentence[]): readonly (readonly Sentence[])[] =>
    sentences.map((sentence) => [sentence]);
  const questions = pack.questions.map(
    (each, index): Block => ({
      kind: 'story',
      story: each.story,
      number: index + 1,
      title: place(each.question),
      tags: [each.asked?.text ?? words.expectedTag],
      lines: [
        ...lineOf('listen', labels.known, each.known, place),
        ...lineOf('act', labels.doing, each.doing, place),
        ...lineOf('interpret', labels.open, each.open, place),
      ],
    }),
  );
  return [
    ...(questions.length === 0 ? [] : [heading('pack-questions', headings.likely), ...questions]),
    ...list('pack-promises', headings.promises, single(pack.promises), place),
    ...list('pack-sensitive', headings.sensitive, single(pack.sensitive), place),
    ...list('pack-meet', headings.meet, single(pack.meet), place),
    ...list('pack-undecided', headings.undecided, single(pack.undecided), place),
    ...list('pack-notes', headings.notes, single(pack.notes), place),
  ];
}

function sources(pack: MomentPack, blocks: readonly Block[]): readonly Block[] {
  const used = new Set(blocks.flatMap(sentencesIn).flatMap(({ notes }) => notes));
  const notes: readonly SourceNote[] = pack.items
    .filter(({ note }) => used.has(note))
    .map(({ note, id, title, publisher, published, link }) => ({
      number: note,
      item: id,
      title,
      publisher,
      when: published === null ? nl.briefing.dateUnknown : noteMoment(published),
      link,
    }));
  return notes.length === 0 ? [] : [heading('sources', headings.sources), { kind: 'sources', notes }];
}
