/** The website item: a title, the answer, what it means, what we do, what is not known, where to ask. */
import type { Sentence } from '../model/claim.ts';
import type { FactAspect } from '../model/fact.ts';
import { type LineGroup, speak, told } from './draft-lines.ts';
import {
  type Body,
  body,
  checkFor,
  contact,
  part,
  runIn,
  tellRun,
  unanswered,
  withClause,
} from './draft-parts.ts';
import type { Run } from './draft-run.ts';
import type { Sayable } from './draft-sayable.ts';
import type { Situation } from './draft-situation.ts';
import { processReply, referReply, stateOf } from './draft-webcare.ts';

/** Words and sentences of facts in an item: about a screen with its headings. */
const itemSize = [130, 9] as const;

/** The title of our own message that the opening comes from: nobody titles it better. */
function ownTitle(situation: Situation, run: Run): readonly Sentence[] {
  const [lead] = run.facts;
  const item = situation.view.items.find((each) => each.item.id === lead?.item)?.item;
  if (lead?.own !== true || item === undefined) return [];
  const { title, id, version } = item;
  if (situation.givesAway(title)) return [];
  if (title.length < 8 || title.length > 90 || /[?!"“”„:]/u.test(title)) return [];
  const at = { field: 'title', start: 0, end: title.length } as const;
  return [{ kind: 'quoted', text: title, item: id, version, ...at, quote: title, cuts: [] }];
}

function title(situation: Situation, run: Run): readonly Sentence[] {
  const { course } = situation.advice;
  const own = ownTitle(situation, run);
  if (own.length > 0) return own;
  if (!situation.subject.named) return speak('title.plain', situation);
  const group: LineGroup =
    course === 'H04'
      ? 'title.correct'
      : course === 'H07'
        ? 'title.refer'
        : run.answers
          ? 'title.answer'
          : 'title.open';
  return speak(group, situation);
}

/** What stands under which heading; what has none goes with the opening. */
const underHeading = {
  meaning: ['alternative', 'where'],
  action: ['action', 'when', 'decision'],
  reason: ['reason', 'origin'],
  questions: ['contact'],
} as const satisfies Readonly<Record<string, readonly FactAspect[]>>;

/** Facts that stand on their own under a heading; a leaning one stays with its neighbour in the opening. */
function under(run: Run, aspects: readonly FactAspect[]): readonly Sayable[] {
  const [, ...rest] = run.facts;
  const carried = new Set(rest.flatMap(({ before }) => before ?? []));
  return rest.filter(({ id, aspect, leaning }) => aspects.includes(aspect) && !leaning && !carried.has(id));
}

function facts(situation: Situation): Body {
  const run = runIn(situation, ...itemSize);
  const gap = withClause('unknown.clause', unanswered(situation, run), situation);
  const groups = {
    meaning: under(run, underHeading.meaning),
    action: under(run, underHeading.action),
    reason: under(run, underHeading.reason),
    questions: under(run, underHeading.questions),
  };
  const moved = new Set(Object.values(groups).flatMap((each) => each.map(({ id }) => id)));
  const opening: Run = { ...run, facts: run.facts.filter(({ id }) => !moved.has(id)) };
  const state = situation.advice.course === 'H04' ? stateOf(run, situation) : [];
  const say = (each: readonly Sayable[]): readonly Sentence[] => told(each, situation, false);
  return body(
    [
      part(title(situation, run), 'title'),
      part([...tellRun(opening, situation, ownTitle(situation, run).length === 0), ...state]),
      part(say(groups.meaning), 'text', 'meaning'),
      part(say(groups.action), 'text', 'action'),
      part(say(groups.reason), 'text', 'reason'),
      part(gap, 'text', 'unknown'),
      part(
        groups.questions.length > 0 ? say(groups.questions) : contact(situation, run),
        'text',
        'questions',
      ),
    ],
    ...checkFor(run),
    ...(situation.advice.course === 'H04' ? ['open.approval'] : []),
  );
}

/** What residents asked, and that the answer is not there yet. */
function gapItem(situation: Situation): Body | null {
  const { questions } = situation.view.story.counts;
  const none: Run = { facts: [], answers: false };
  // An item that only says it knows nothing helps nobody.
  if (situation.clauses.length === 0) return null;
  const clauses = situation.clauses.slice(0, 3);
  const asked =
    questions > 0 ? speak('inform.open', situation, { questions }) : speak('open.question', situation);
  const gaps = clauses.flatMap((clause) => withClause('unknown.clause', clause, situation)).slice(0, 2);
  return body(
    [
      part(title(situation, none), 'title'),
      part(asked),
      part(gaps.length > 0 ? gaps : speak('web.unknown.none', situation), 'text', 'unknown'),
      part(contact(situation, none), 'text', 'questions'),
    ],
    'open.answer',
    'open.feitcheck',
  );
}

/** The website item of a situation; null where there is neither a public fact nor a question to name. */
export function website(situation: Situation): Body | null {
  if (situation.gate !== null) return processReply(situation, situation.gate);
  if (situation.advice.course === 'H07') return referReply(situation);
  return situation.facts.some(({ leaning }) => !leaning) ? facts(situation) : gapItem(situation);
}
