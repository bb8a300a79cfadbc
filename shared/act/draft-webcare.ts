/** The webcare reply: what a resident reads under his own message. */
import { shortDate } from '../language/dutch-dates.ts';
import type { Sentence } from '../model/claim.ts';
import { itemsWith } from './cues.ts';
import type { GateId } from './decision.ts';
import { attribution as attributionOf, type LineGroup, speak } from './draft-lines.ts';
import {
  type Body,
  checkFor,
  contact,
  greeted,
  has,
  plain,
  runIn,
  signed,
  tellRun,
  unansweredAll,
  withClause,
} from './draft-parts.ts';
import type { Run } from './draft-run.ts';
import { answerScore, leastAnswer, type Sayable } from './draft-sayable.ts';
import { type Situation, storyItems } from './draft-situation.ts';
import { processShape } from './words/draft-sentence-words.ts';

/** Words and sentences of facts in a reply: with what stands around them about seventy words. */
const replySize = [62, 5] as const;
const shortSize = [30, 2] as const;

const ends = (situation: Situation, run: Run): readonly (readonly Sentence[])[] => [
  contact(situation, run),
  signed(situation),
];

/** The day of the newest told fact, as the state of affairs. */
export function stateOf(run: Run, situation: Situation): readonly Sentence[] {
  const dates = run.facts.flatMap(({ date }) => date ?? []).toSorted();
  const day = dates.at(-1);
  return day === undefined ? [] : speak('state.day', situation, {}, { day: shortDate(day) });
}

/** Whether anybody wants to know something: else there is no question to name. */
function isAsked({ asked, view }: Situation): boolean {
  return asked.length > 0 || view.items.some(({ reading }) => reading.kind === 'question');
}

/** The question named with what is known; the answer is for the department. Null where nobody asked and nothing is known. */
function openQuestion(situation: Situation): Body | null {
  const run = runIn(situation, ...shortSize);
  if (!isAsked(situation))
    return run.facts.length === 0
      ? null
      : plain([greeted(situation), tellRun(run, situation), ...ends(situation, run)], ...checkFor(run));
  const [clause] = situation.clauses;
  const open =
    clause === undefined ? speak('open.question', situation) : withClause('open.clause', clause, situation);
  const known =
    run.facts.length === 0
      ? speak('open.department', situation)
      : [...speak('known.lead', situation), ...tellRun(run, situation)];
  return plain([greeted(situation), open, known, ...ends(situation, run)], 'open.answer', ...checkFor(run));
}

/** Questions that the told facts leave open, at most two, in one sentence. */
function stillOpen(situation: Situation, run: Run): readonly Sentence[] {
  const open = unansweredAll(situation, run).slice(0, 2);
  const [only] = open;
  if (open.length < 2) return withClause('unknown.clause', only, situation);
  const clause = open.map(({ text }) => text).join('; ');
  return speak('unknown.list', situation, {}, { clause });
}

/** One word of thanks where somebody says it is good. */
function thanked(situation: Situation): readonly Sentence[] {
  return itemsWith(situation.view, 'compliment').length > 0 ? speak('thanks.compliment', situation) : [];
}

/** A question: the answer first, with what goes with it; else the honest gap first. */
export function answerReply(situation: Situation): Body | null {
  const run = runIn(situation, ...replySize);
  const told = run.answers || (run.facts[0]?.own === true && situation.advice.course !== 'H02');
  if (!told) return openQuestion(situation);
  return plain(
    [
      greeted(situation),
      thanked(situation),
      tellRun(run, situation),
      stillOpen(situation, run),
      ...ends(situation, run),
    ],
    ...checkFor(run),
  );
}

/** The day of the draft, as the state of affairs. */
const today = ({ request }: Situation): Readonly<Record<string, string>> => ({
  day: shortDate(request.date),
});

/** A claim nobody has confirmed. Danger first, and then the way to safety; a rumour is never repeated. */
export function verifyReply(situation: Situation): Body | null {
  const none: Run = { facts: [], answers: false };
  if (has(situation, 'danger'))
    return plain(
      [
        speak('danger.do', situation),
        speak('danger.open', situation, {}, today(situation)),
        signed(situation),
      ],
      'open.feitcheck',
      'open.approval',
    );
  if (has(situation, 'rumour'))
    return plain(
      [
        greeted(situation),
        speak('rumour.open', situation, {}, today(situation)),
        speak('rumour.status', situation),
        speak('rumour.ask', situation),
        ...ends(situation, none),
      ],
      'open.answer',
      'open.as-of',
      'open.feitcheck',
    );
  return answerReply(situation);
}

/** The fact first, with its state; where it comes from, and no word on who told otherwise. */
export function correctReply(situation: Situation): Body {
  const run = runIn(situation, ...replySize);
  if (run.facts.length === 0)
    return plain(
      [
        speak('rumour.open', situation, {}, today(situation)),
        speak('rumour.status', situation),
        ...ends(situation, run),
      ],
      'open.answer',
      'open.as-of',
      'open.feitcheck',
      'open.approval',
    );
  const [first, ...rest] = tellRun(run, situation);
  const opening = first === undefined ? [] : [first];
  return plain(
    [greeted(situation), opening, stateOf(run, situation), rest, contact(situation, run)],
    ...checkFor(run),
    'open.origin',
    'open.approval',
  );
}

function reportOpening(situation: Situation): readonly Sentence[] {
  const { senders, report } = situation;
  if (report === 'nuisance') return speak('report.open.nuisance', situation);
  if (senders === 0) return speak('report.open.news', situation);
  return speak(senders === 1 ? 'report.open.one' : 'report.open.many', situation);
}

/** A defect: what we read, whose job it is, and where it gets a number. What was given is not asked again. */
export function reportReply(situation: Situation): Body {
  const { given, report, request } = situation;
  const run = runIn(situation, ...shortSize);
  const nuisance = report === 'nuisance';
  const placed = situation.where.exact || given.spot.length > 0;
  const detail = placed || report === 'other' ? [] : speak(`report.${report}`, situation);
  const known = run.facts.some(
    ({ own, helpful, aspect }) => own || helpful || aspect === 'action' || aspect === 'when',
  );
  const done = given.reported.length + given.called.length > 0;
  const way = done ? [] : speak(request.style.page === null ? 'report.call' : 'report.number', situation);
  const rest: readonly (readonly Sentence[])[] = known
    ? [tellRun(run, situation), detail]
    : [
        speak(nuisance ? 'report.route.nuisance' : 'report.route', situation),
        doneBefore(situation),
        way,
        detail,
        speak('report.unknown', situation),
      ];
  const risky = !nuisance && (report === 'road' || report === 'lighting' || report === 'green');
  return plain(
    [
      greeted(situation),
      reportOpening(situation),
      ...rest,
      risky && !known ? speak('report.danger', situation) : [],
      signed(situation),
    ],
    ...(known ? checkFor(run) : []),
    'open.report-number',
  );
}

/** What people say they did already, as theirs. */
function doneBefore(situation: Situation): readonly Sentence[] {
  const { given } = situation;
  if (given.reported.length > 0) return speak('done.reported', situation, {}, {}, given.reported);
  if (given.called.length > 0) return speak('done.called', situation, {}, {}, given.called);
  return given.written.length > 0 ? speak('done.written', situation, {}, {}, given.written) : [];
}

/** Another body's matter: whose it is, how to reach it, and what we know all the same. */
export function referReply(situation: Situation): Body {
  const { given, advice } = situation;
  const run = runIn(situation, ...shortSize);
  const done = given.called.length + given.written.length + given.reported.length > 0;
  const name = `refer.${advice.competent ?? 'other'}${done && advice.competent === 'housing-corporation' ? '.done' : ''}`;
  return plain(
    [
      greeted(situation),
      speak('refer.open', situation),
      doneBefore(situation),
      run.facts.length > 0
        ? tellRun(run, situation)
        : speak(isReferral(name) ? name : 'refer.other', situation),
      run.facts.length > 0 ? [] : speak('refer.close', situation),
      signed(situation),
    ],
    ...checkFor(run),
  );
}

const referrals = new Set<string>([
  'refer.police',
  'refer.housing-corporation',
  'refer.housing-corporation.done',
  'refer.landlord',
  'refer.province',
  'refer.water-board',
  'refer.rws',
  'refer.ggd',
  'refer.grid-operator',
  'refer.transport',
  'refer.school',
]);
const isReferral = (name: string): name is LineGroup => referrals.has(name);

/** Joining a conversation elsewhere: the fact, and an invitation to ask. */
export function joinReply(situation: Situation): Body | null {
  const run = runIn(situation, 40, 3);
  if (run.facts.length === 0) return openQuestion(situation);
  return plain(
    [tellRun(run, situation), speak('join.close', situation), signed(situation)],
    ...checkFor(run),
  );
}

/** What a first talk still needs, of what people did not tell already; what they have, they bring. */
function planNeeds(situation: Situation): readonly Sentence[] {
  const { given } = situation;
  const asked: readonly LineGroup[] = [
    ...(given.helpers.length === 0 ? (['support.need.helpers'] as const) : []),
    ...(given.amount.length === 0 ? (['support.need.amount'] as const) : []),
    ...(given.drawing.length === 0 ? (['support.need.drawing'] as const) : []),
  ];
  const bring = given.drawing.length > 0 ? speak('support.bring', situation, {}, {}, given.drawing) : [];
  if (asked.length === 0) return [...speak('support.ready', situation), ...bring];
  return [...bring, ...asked.slice(0, 2).flatMap((group) => speak(group, situation))];
}

/** Residents' own plan: whom to talk to, what helps, and no word on money but that it is open. */
export function supportReply(situation: Situation): Body {
  const run = runIn(situation, ...shortSize);
  const useful = run.facts.some(
    ({ own, helpful, aspect }) => own || helpful || aspect === 'contact' || aspect === 'decision',
  );
  return plain(
    [
      greeted(situation),
      speak('support.open', situation),
      useful ? tellRun(run, situation) : speak('support.contact', situation),
      planNeeds(situation),
      speak('support.unknown', situation),
      signed(situation),
    ],
    'open.contact',
    'open.budget',
  );
}

/** How many steps of a procedure are told, and the longest sentence of one: a way to help is never too long. */
const steps = { most: 3, longest: 30 } as const;

/**
 * What our own messages and other bodies' say of the steps of a procedure: dates, terms, desks, forms. What answers the
 * question comes first; never a word of the matter itself.
 */
export function stepsOf(situation: Situation): Run {
  const { facts, asked } = situation;
  const score = (fact: Sayable): number =>
    Math.max(0, ...asked.map((question) => answerScore(fact, question))) + (fact.own ? 1 : 0);
  const found = facts.filter(
    ({ folded, leaning, words, aspect }) =>
      !leaning && words <= steps.longest && (processShape.test(folded) || aspect === 'contact'),
  );
  const best = found.toSorted((a, b) => score(b) - score(a)).slice(0, steps.most);
  return { facts: best, answers: best.some((fact) => score(fact) >= leastAnswer) };
}

/** Behind a gate: what answers the question of where it stands, what runs, and the way that is open. */
export function processReply(situation: Situation, gate: GateId): Body {
  const run = stepsOf(situation);
  const objected = situation.given.objected.length > 0;
  const word =
    gate === 'legal-procedure' && !objected && run.facts.length === 0 ? situation.legalWords[0] : undefined;
  const line = speak(`gate.${gate}`, situation);
  const told = run.facts.flatMap((fact) => [fact.sentence, ...attributionOf(fact, situation)]);
  return plain(
    [
      greeted(situation),
      ...(run.answers && gate !== 'individual-case' ? [told, line] : [line, told]),
      run.facts.length > 0 ? [] : speak(`gate.${gate}.owner`, situation),
      run.facts.some(({ aspect }) => aspect === 'contact')
        ? []
        : speak(`gate.${gate}.way`, situation, {}, {}, storyItems(situation)),
      word === undefined ? [] : speak(`explain.${word}`, situation),
      signed(situation),
    ],
    'open.jurist',
    'open.approval',
  );
}
