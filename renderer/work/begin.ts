/** Beginning something about a story: the action, and the app's proposal as its first version. */
import type { StoryDay } from '../../shared/contract-decisions.ts';
import { type Product, products } from '../../shared/model/action.ts';
import type { CourseId } from '../../shared/model/advice.ts';
import type { BriefingStory } from '../../shared/model/briefing.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { call } from '../bridge.ts';
import { openLines } from '../drafts/propose.tsx';
import { handedOverCourses } from './work-words.ts';

const words = nlWindow.work.start;
/** Longest note that a version takes. */
const longestNote = 400;

/** What is begun. */
export interface Beginning {
  readonly story: Pick<BriefingStory, 'id' | 'items'>;
  readonly day: StoryDay;
  /** Null for the advised course. */
  readonly course: CourseId | null;
  readonly reason: string | null;
  /** Null for what the course asks for. */
  readonly product: Product | null;
}

/** Opens it and resolves with its id; the text is that of the app where it has one. Rejects where a call does. */
export async function begin(given: Beginning): Promise<string> {
  const { story, day, course } = given;
  const handed = course !== null && handedOverCourses.has(course);
  const asked = {
    ...day,
    id: story.id,
    product: given.product,
    channel: null,
    capacity: null,
    minutes: null,
    course,
  };
  const shown = handed ? null : await call('draftStory', asked);
  const draft = shown?.draft ?? null;
  const product = handed ? null : (given.product ?? products.find((each) => each === shown?.product) ?? null);
  const action = await open(given, product, draft?.capacity ?? 'municipality');
  if (shown === null || draft === null || shown.text === '' || product === null) return action;
  const lines = openLines(draft.open);
  const note = lines.length === 0 ? words.firstNote : say(words.firstNoteOpen, { open: lines.join('; ') });
  await call('saveVersion', {
    id: action,
    text: shown.text,
    note: note.slice(0, longestNote),
    allPublic: false,
    commitments: shown.commitments.map((text) => ({ text, owner: null, due: null })),
  });
  return action;
}

async function open(
  { story, day, course, reason }: Beginning,
  product: Product | null,
  capacity: 'municipality' | 'college' | 'alderman-in-office',
): Promise<string> {
  const { id } = await call('openAction', {
    ...day,
    item: story.items[0] ?? '',
    title: null,
    course,
    reason,
    product,
    // The norm time of social media.
    channel: product === 'webcare' || product === 'post' ? 'social' : null,
    capacity,
    sensitivity: null,
    owner: null,
    due: null,
  });
  return id;
}

/** Silence is a choice: kept with its reason, and nothing is left to do. */
export async function beginSilence(given: Beginning): Promise<void> {
  const id = await open({ ...given, course: 'H00' }, null, 'municipality');
  await call('stepAction', { id, step: { do: 'drop', reason: given.reason ?? '' } });
}

const done: ReadonlySet<string> = new Set(['sent', 'followed-up', 'dropped']);

/** What somebody works on already, else a new action with the advised course. Resolves with its id. */
export async function continueWriting(story: Beginning['story'], day: StoryDay): Promise<string> {
  const running = await call('storyActions', { ...day, id: story.id });
  const there = running.find(
    ({ status, versions, course }) =>
      !done.has(status) && (versions.length > 0 || handedOverCourses.has(course)),
  );
  return there?.id ?? begin({ story, day, course: null, reason: null, product: null });
}
