/** The grammar of drafts: which parts a course of action says, in which order. */
import type { CourseId } from '../model/advice.ts';
import type { Capacity, Register } from '../model/draft.ts';
import { nlAct } from '../text/nl-act.ts';
import type { LineGroup } from './draft-lines.ts';
import { speak, told } from './draft-lines.ts';
import {
  answered,
  blank,
  joined,
  knownNews,
  leave,
  meaning,
  type Part,
  part,
  signed,
  unknown,
} from './draft-parts.ts';
import { type Situation, storyItems } from './draft-situation.ts';

/** How a course is spoken: to whom, in whose name, and with which parts. */
export interface Recipe {
  readonly register: Register;
  readonly capacity: Capacity;
  readonly compose: (situation: Situation) => Part;
}

const has = ({ advice }: Situation, factor: string): boolean =>
  advice.factors.some(({ id }) => id === factor);

const askedOf = (situation: Situation): Part => part(speak(`ask.${situation.sort}`, situation));

const counted = (group: LineGroup, situation: Situation): Part => {
  const { items, publishers } = situation.view.story.counts;
  return part(speak(group, situation, { items, publishers }));
};

function verify(situation: Situation): Part {
  if (has(situation, 'danger')) {
    const lines = part(
      speak('danger.open', situation),
      speak('danger.status', situation),
      speak('danger.do', situation),
    );
    return joined(lines, signed(situation), leave('open.feitcheck', 'open.approval'));
  }
  if (has(situation, 'rumour')) {
    const lines = part(
      speak('rumour.open', situation),
      speak('rumour.status', situation),
      speak('fill.truth', situation),
      speak('rumour.source', situation),
    );
    return joined(lines, signed(situation), leave('open.answer', 'open.as-of', 'open.feitcheck'));
  }
  return joined(askedOf(situation), blank(situation), meaning(situation), signed(situation));
}

function answer(situation: Situation): Part {
  const more = situation.answer === null ? part() : part(speak('more.webcare', situation));
  return joined(
    answered(situation, askedOf(situation)),
    meaning(situation),
    unknown(situation),
    more,
    signed(situation),
  );
}

function correct(situation: Situation): Part {
  const { news } = situation;
  const contradicted = situation.view.items.some(({ reading }) =>
    reading.signals.some(({ id }) => id === 'official-correction'),
  );
  const story = speak(contradicted ? 'correct.story' : 'correct.neutral', situation);
  const fact =
    news === null
      ? part(speak('rumour.open', situation), speak('fill.truth', situation))
      : part(told(news, situation), story);
  return joined(
    fact,
    part(speak('correct.limit', situation), speak('more.public', situation)),
    leave(
      ...(news === null ? ['open.answer'] : []),
      'open.as-of',
      'open.origin',
      'open.feitcheck',
      'open.approval',
    ),
  );
}

function inform(situation: Situation): Part {
  const asked = situation.advice.factors.find(({ id }) => id === 'same-question')?.items ?? [];
  // As counted for the story: what was copied is asked once.
  const counted = situation.view.story.counts.questions;
  const questions = counted > 0 ? counted : asked.length;
  const open = part(speak('inform.open', situation, { questions }, {}, asked));
  const told = part(speak('inform.asked', situation, { questions }, {}, asked));
  return joined(
    answered(situation, open),
    situation.answer === null ? part() : told,
    meaning(situation),
    unknown(situation),
    part(speak('more.public', situation)),
    leave('open.commitment'),
  );
}

function report(situation: Situation): Part {
  const { senders } = situation;
  const nuisance = situation.report === 'nuisance';
  const open =
    senders === 0
      ? speak('report.open.news', situation)
      : senders === 1
        ? speak('report.open.one', situation)
        : speak('report.open.many', situation, { senders });
  return joined(
    part(open),
    knownNews(situation, 'known'),
    part(
      speak(nuisance ? 'report.route.nuisance' : 'report.route', situation),
      speak(`report.${situation.report}`, situation),
      nuisance ? [] : speak('report.danger', situation),
      speak('report.unknown', situation),
    ),
    signed(situation),
    leave('open.report-number', 'open.commitment'),
  );
}

type ReferGroup = Extract<LineGroup, `refer.${keyof typeof nlAct.competent}`>;

function isReferGroup(group: string): group is ReferGroup {
  return group in nlAct.draft;
}

function refer(situation: Situation): Part {
  const group = `refer.${situation.advice.competent ?? 'other'}`;
  return joined(
    part(speak('refer.open', situation)),
    knownNews(situation, null),
    part(speak(isReferGroup(group) ? group : 'refer.other', situation), speak('refer.us', situation)),
    signed(situation),
    leave('open.contact'),
  );
}

function join(situation: Situation): Part {
  const fact = situation.news === null ? blank(situation) : knownNews(situation, 'join.add');
  return joined(
    part(speak('join.open', situation)),
    fact,
    part(speak('join.close', situation)),
    signed(situation),
  );
}

function praise(situation: Situation): Part {
  return joined(
    part(speak(has(situation, 'initiative') ? 'praise.initiative' : 'praise.work', situation)),
    knownNews(situation, null),
    part(speak('praise.credit', situation), speak('praise.ask', situation)),
    leave('open.approval'),
  );
}

function mourn(situation: Situation): Part {
  const cause = speak(situation.inquiry ? 'accident.inquiry' : 'accident.cause', situation);
  const asked = situation.asked.length > 0 ? speak('accident.questions', situation) : [];
  const roads = situation.view.story.themes[0] === 'verkeer';
  return joined(
    part(
      speak('accident.open', situation),
      speak('accident.feel', situation),
      cause,
      asked,
      speak(roads ? 'accident.road' : 'accident.invite', situation),
    ),
    leave('open.informed', 'open.appointment', 'open.approval'),
  );
}

/** From two weeks on, how long it lasts is part of the acknowledgement (domain notes §3, H10). */
const longDays = 14;

function meet(situation: Situation): Part {
  const { senders, days } = situation;
  if (has(situation, 'accident') || situation.advice.gate === 'investigation') return mourn(situation);
  return joined(
    part(
      speak('emotion.open', situation),
      senders >= 2 ? speak('emotion.several', situation, { senders }) : [],
      days >= longDays ? speak('emotion.long', situation, { days }) : [],
    ),
    knownNews(situation, 'known'),
    part(speak('emotion.limit', situation), speak('emotion.ask', situation)),
    leave('open.appointment', 'open.commitment', 'open.approval'),
  );
}

function support(situation: Situation): Part {
  return joined(
    part(
      speak('support.open', situation),
      speak('support.need', situation),
      speak('support.contact', situation),
      speak('support.unknown', situation),
      speak('more.public', situation),
    ),
    leave('open.contact', 'open.budget', 'open.commitment'),
  );
}

function agenda(situation: Situation): Part {
  return joined(
    part(speak('agenda.open', situation)),
    counted('agenda.count', situation),
    knownNews(situation, null),
    part(
      situation.money ? speak('agenda.money', situation) : [],
      speak('agenda.choice', situation),
      speak('agenda.limit', situation),
    ),
    leave('open.council-date', 'open.not-shared', 'open.approval'),
  );
}

function pressLine(situation: Situation): Part {
  const { news, help } = situation;
  const fact =
    news === null
      ? joined(part(speak('line.open', situation)), blank(situation))
      : part(told(news, situation, help), []);
  return joined(
    fact,
    part(
      situation.money ? speak('line.money', situation) : [],
      has(situation, 'council') ? speak('line.council', situation) : [],
      speak('line.limit', situation),
    ),
    leave('open.hardest', 'open.not-shared', 'open.feitcheck', 'open.approval'),
  );
}

function councilAnswer(situation: Situation): Part {
  const fact = situation.news === null ? blank(situation) : knownNews(situation, null);
  return joined(
    part(speak('council.open', situation)),
    fact,
    counted('council.count', situation),
    part(speak('council.unknown', situation), speak('council.limit', situation)),
    leave('open.term', 'open.feitcheck', 'open.not-shared', 'open.commitment', 'open.approval'),
  );
}

function handOver(course: 'H15' | 'H16'): Recipe['compose'] {
  return (situation) =>
    joined(
      part(speak(`handover.${course}`, situation), speak(`handover.${course}.lead`, situation)),
      counted('handover.count', situation),
      leave('open.handover'),
    );
}

/** A course without a recipe has no draft: let stand, follow, and change of policy. */
export const recipes: Readonly<Partial<Record<CourseId, Recipe>>> = {
  H02: { register: 'webcare', capacity: 'municipality', compose: verify },
  H03: { register: 'webcare', capacity: 'municipality', compose: answer },
  H04: { register: 'public', capacity: 'municipality', compose: correct },
  H05: { register: 'public', capacity: 'municipality', compose: inform },
  H06: { register: 'webcare', capacity: 'municipality', compose: report },
  H07: { register: 'webcare', capacity: 'municipality', compose: refer },
  H08: { register: 'webcare', capacity: 'municipality', compose: join },
  H09: { register: 'public', capacity: 'alderman-in-office', compose: praise },
  H10: { register: 'public', capacity: 'alderman-in-office', compose: meet },
  H11: { register: 'public', capacity: 'municipality', compose: support },
  H12: { register: 'council', capacity: 'college', compose: agenda },
  H14: { register: 'press', capacity: 'alderman-in-office', compose: pressLine },
  H15: { register: 'webcare', capacity: 'municipality', compose: handOver('H15') },
  H16: { register: 'webcare', capacity: 'municipality', compose: handOver('H16') },
  H17: { register: 'council', capacity: 'alderman-in-office', compose: councilAnswer },
};

/** Behind a gate: what runs, who by function answers for it, and the way that is open. Never a word on the matter. */
export function processLine(situation: Situation): Part {
  const gate = situation.advice.gate as keyof typeof nlAct.gates | null;
  if (gate === null) return part();
  const jurist = leave('open.jurist', 'open.approval');
  if (situation.register === 'council') {
    const lines = part(
      speak(`gate.council.${gate}`, situation),
      speak('gate.council.limit', situation),
      speak(`gate.council.${gate}.owner`, situation),
    );
    return joined(lines, jurist);
  }
  const word = gate === 'legal-procedure' ? situation.legalWords[0] : undefined;
  return joined(
    part(
      speak(`gate.${gate}`, situation),
      speak(`gate.${gate}.owner`, situation),
      speak(`gate.${gate}.way`, situation, {}, {}, storyItems(situation)),
      word === undefined ? [] : speak(`explain.${word}`, situation),
    ),
    signed(situation),
    jurist,
  );
}
