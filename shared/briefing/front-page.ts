/** Page 1: kernbeeld, what must be decided before noon, what can be left alone, and the cautions. */

import { dayAndTime, dayOf } from '../language/dutch-dates.ts';
import type { CourseId } from '../model/advice.ts';
import type { Sentence } from '../model/claim.ts';
import { nl } from '../text/nl.ts';
import { say } from '../text/say.ts';
import type { ComposeInput } from './compose-input.ts';
import { withinMost } from './due-lines.ts';
import { readSentence } from './fold-text.ts';
import { momentLines } from './moment-lines.ts';
import { advised, computed, fixed } from './sentence-makers.ts';
import { storyLabel, themeName, type WardNames, wardName } from './story-label.ts';
import { competentName, newsHeadline } from './story-lines.ts';
import type { ToldStory } from './told-story.ts';

const lines = nl.briefing.computed;
/** Practice notes: at most three decisions; as many things to leave alone as fit a glance. */
const mostDecisions = 3;
export const mostLeft = 4;

/** Courses that somebody must decide on or start before noon; the others run by themselves (fast lane). */
const decisions: ReadonlySet<CourseId> = new Set([
  'H02',
  'H04',
  'H05',
  'H10',
  'H12',
  'H13',
  'H14',
  'H15',
  'H16',
  'H17',
]);

/** The picture of the day: how much, what first, what most. */
export function coreSection(
  input: ComposeInput,
  fresh: readonly ToldStory[],
  page: readonly ToldStory[],
): readonly Sentence[] {
  const quiet = page.length === 0 ? [fixed('quietDay', nl.briefing.quietDay)] : [];
  if (fresh.length === 0) return [...quiet, fixed('noStories', nl.briefing.noStories)];
  const since = new Set(
    fresh.flatMap(({ items, arrived }) => {
      const ids = new Set(arrived);
      return items.map(({ item }) => item).filter(({ id }) => ids.has(id));
    }),
  );
  const publishers = new Set([...since].map((item) => item.publisher)).size;
  const overview = computed(
    'overview',
    lines.overview,
    { items: since.size, publishers, stories: fresh.length },
    [...since].map((item) => item.id),
    { since: dayAndTime(input.period.from) },
  );
  const [top] = page;
  const first = top === undefined ? undefined : (newsHeadline(top, input.period.from) ?? top.summary[0]);
  const most = mostOf(fresh, input.wards);
  const rest = [...(first === undefined ? [] : [first]), ...(most === null ? [] : [most])];
  return [...quiet, overview, ...(quiet.length > 0 ? [] : rest)];
}

/** The ward, or else the theme, with most stories; nothing where one story is the most. */
function mostOf(fresh: readonly ToldStory[], wards: WardNames): Sentence | null {
  const byWard = largest(fresh, (told) => wardName(told, wards));
  if (byWard !== null && byWard.stories.length > 1)
    return computed('most-ward', lines.mostWard, { stories: byWard.stories.length }, ids(byWard.stories), {
      ward: byWard.name,
    });
  const byTheme = largest(fresh, (told) =>
    told.story.themes.length === 0 ? null : themeName(told).toLowerCase(),
  );
  if (byTheme === null || byTheme.stories.length < 2) return null;
  return computed('most-theme', lines.mostTheme, { stories: byTheme.stories.length }, ids(byTheme.stories), {
    theme: byTheme.name,
  });
}

const ids = (stories: readonly ToldStory[]): readonly string[] => stories.map(({ story }) => story.titleItem);

function largest(
  fresh: readonly ToldStory[],
  nameOf: (told: ToldStory) => string | null,
): { readonly name: string; readonly stories: readonly ToldStory[] } | null {
  const groups = new Map<string, ToldStory[]>();
  for (const told of fresh) {
    const name = nameOf(told);
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), told]);
  }
  const [best] = [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  return best === undefined ? null : { name: best[0], stories: best[1] };
}

/** Today's moments, and the council's meetings ahead. */
export function agendaSection({ moments = null, agenda = [] }: ComposeInput): readonly Sentence[] {
  return momentLines(moments, agenda);
}

/** At most three: what is due to the council and the press, then courses of action that wait for a decision. */
export function decideSection(
  page: readonly ToldStory[],
  wards: WardNames,
  due: readonly Sentence[] = [],
): readonly Sentence[] {
  const first = withinMost(due, mostDecisions);
  const room = Math.max(0, mostDecisions - first.length);
  const chosen = page.filter(({ advice }) => decisions.has(advice.course)).slice(0, room);
  if (first.length > 0) return [...first, ...chosen.map((told) => decideLine(told, wards))];
  if (chosen.length === 0) return [fixed('nothingToDecide', nl.briefing.nothingToDecide)];
  return chosen.map((told) => decideLine(told, wards));
}

function decideLine(told: ToldStory, wards: WardNames): Sentence {
  const { course, factors } = told.advice;
  const text = say(nl.briefing.decideLine, {
    action: nl.act.courses[course].short,
    label: shortLabel(told, wards),
  });
  return advised(
    text,
    course,
    factors.map((factor) => factor.id),
  );
}

/** What the reader can leave alone, and why; stories without news are counted, and listed in the appendix. */
export function nothingSection(
  rest: readonly ToldStory[],
  unchanged: readonly ToldStory[],
  wards: WardNames,
): readonly Sentence[] {
  const folded =
    unchanged.length === 0
      ? []
      : [
          computed(
            'unchanged',
            lines.unchangedStories,
            { stories: unchanged.length },
            unchanged.map(({ story }) => story.titleItem),
          ),
        ];
  const listed = leaveAlone(rest, wards);
  if (listed.length + folded.length === 0) return [fixed('nothingListed', nl.briefing.nothingListed)];
  return [...listed, ...folded];
}

function leaveAlone(rest: readonly ToldStory[], wards: WardNames): readonly Sentence[] {
  return rest.slice(0, mostLeft).map((told) => {
    const { course, factors, ours, competent } = told.advice;
    const reason =
      !ours && competent !== null
        ? say(nl.briefing.forBody, { body: competentName(competent) })
        : nl.briefing.leaveAlone;
    const text = say(nl.briefing.nothingLine, { label: shortLabel(told, wards), reason });
    return advised(
      text,
      course,
      factors.map((factor) => factor.id),
    );
  });
}

/** A label of at most a dozen words, between quotation marks where it is somebody else's. */
function shortLabel(told: ToldStory, wards: WardNames): string {
  const sentence = storyLabel(told, wards);
  const words = sentence.text.split(/\s+/);
  const text = words.length > 12 ? `${words.slice(0, 12).join(' ')}…` : sentence.text;
  return readSentence({ sentence: { ...sentence, text }, notes: [] });
}

/** What a reader must know before drawing conclusions. */
export function cautions(input: ComposeInput): readonly Sentence[] {
  const poll = [fixed('onlineNotPoll', nl.briefing.onlineNotPoll)];
  const history = input.hasHistory ? [] : [fixed('noHistory', nl.briefing.noHistory)];
  const quiet =
    input.quietWards.length === 0
      ? []
      : [
          computed('quiet-wards', lines.quietWards, { wards: input.quietWards.length }, [], {
            names: list(input.quietWards),
          }),
        ];
  return [...poll, ...silence(input), ...history, ...quiet];
}

/** Where nothing at all came in since the previous edition the app may have stood still: that is no quiet day. */
function silence({ cut, period }: ComposeInput): readonly Sentence[] {
  if (cut.newest === null || cut.newest >= period.from) return [];
  return [computed('last-arrival', lines.lastArrival, {}, [], { day: dayOf(cut.newest) })];
}

/** "A, B en C"; more than four are counted. */
function list(names: readonly string[]): string {
  const shown =
    names.length > 4
      ? [...names.slice(0, 3), say(nl.briefing.moreWards, { wards: names.length - 3 })]
      : names;
  return shown.length < 2
    ? shown.join('')
    : `${shown.slice(0, -1).join(', ')} ${nl.briefing.and} ${shown.at(-1) ?? ''}`;
}
