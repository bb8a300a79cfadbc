/**
 * The municipal order of judgement (domain notes §1): competent? → untrue? → question? → report? → initiative? →
 * emotion? → provocation? → opinion. Two departures, both from practice: written council questions have a legal term
 * and go first, and grief about an accident goes before questions in the same messages.
 */
import {
  asks,
  carries,
  competentBody,
  councilAsks,
  denials,
  deskCalls,
  isAbout,
  itemsWith,
  officialItems,
  opens,
  peopleItems,
  politicsItems,
  pressItems,
  publisherCount,
  senderCount,
  wardCount,
} from './cues.ts';
import { conversation, emotion, initiative, invitation, plan, recurring } from './decide-people.ts';
import { type Decision, decide, reason, type Step } from './decision.ts';
import type { StoryView } from './story-view.ts';
import { proposes } from './words/council-papers.ts';

/** Three askers, or two wards: domain notes §3, course H05. */
const manyAskers = 3;
const severalWards = 2;

const councilQuestions: Step = (view) => {
  const asked = councilAsks(view);
  if (asked.length === 0) return null;
  const questions = asked.reduce((sum, { reading }) => sum + reading.questions.length, 0);
  return decide('H17', reason('council-questions', asked, { questions }));
};

/** Another body's matter is passed on where people speak; news that nobody asks about needs nothing from us. */
const otherAuthority: Step = (view) => {
  const body = competentBody(view);
  if (body === null) return null;
  const people = peopleItems(view);
  const course = people.length > 0 ? 'H07' : view.trend === 'rising' ? 'H01' : 'H00';
  const pointing = itemsWith(view, 'other-authority');
  return { ...decide(course, reason('other-authority', pointing)), ours: false, competent: body };
};

/** What is told and officially denied is put right, however few of the messages tell it. */
const deniedRumour: Step = (view) => {
  const told = view.items.filter(({ reading }) => reading.kind === 'rumour');
  const corrections = itemsWith(view, 'official-correction');
  const denied = denials(view);
  const official = denied.length > 0 ? denied : told.length > 0 ? corrections : [];
  if (official.length === 0 || (told.length === 0 && peopleItems(view).length === 0)) return null;
  const tellers = told.length > 0 ? told : peopleItems(view);
  return decide(
    'H04',
    reason('rumour', tellers, { senders: senderCount(tellers) }),
    reason('official-source', official),
  );
};

/** Told by a third of the messages, or the opening that the others answer. */
const rumour: Step = (view) => {
  const told = view.items.filter(({ reading }) => reading.kind === 'rumour');
  const official = officialItems(view);
  // An opening rumour that an official message stands beside is first of all a question.
  if (!carries(view, told) && !(opens(view, told) && official.length === 0)) return null;
  if (peopleItems(view).filter(asks).length >= manyAskers) return null;
  const rumours = reason('rumour', told, { senders: senderCount(told) });
  return official.length > 0
    ? decide('H04', rumours, reason('official-source', official))
    : decide('H02', rumours, reason('no-official-source', []));
};

/** Grief asks for a conversation; a collision that hurt nobody asks for nothing. */
const accident: Step = (view) => {
  const accidents = itemsWith(view, 'accident');
  if (!isAbout(view, accidents)) return null;
  const moved = itemsWith(view, 'emotion').filter(({ reading }) => reading.tone.value !== 'positive');
  const harmless = itemsWith(view, 'harmless');
  if (harmless.length > 0 && moved.length === 0)
    return decide('H00', reason('accident', accidents), reason('harmless', harmless));
  const felt =
    peopleItems(view).length > 0 ||
    itemsWith(view, 'emotion', 'vulnerable').length > 0 ||
    publisherCount(accidents) >= 2;
  return decide(felt ? 'H10' : 'H01', reason('accident', accidents));
};

/** A paper that lies before the council: a choice or money, from the council or the college itself. */
const councilPaper: Step = (view) => {
  const inquiries = itemsWith(view, 'press-inquiry');
  const papers = itemsWith(view, 'council', 'money').filter(
    ({ item, reading }) =>
      (item.voice === 'politics' || item.voice === 'institution') &&
      reading.kind === 'fact' &&
      reading.signals.some(({ id }) => id === 'council') &&
      (reading.signals.some(({ id }) => id === 'money') || proposes(item)),
  );
  if (papers.length === 0 || inquiries.length > 0) return null;
  const money = itemsWith(view, 'money');
  const reasons = [reason('council', papers)];
  if (money.length > 0) reasons.push(reason('money', money));
  return decide('H12', ...reasons);
};

/** A pattern that counts and a conversation both confirm: a measure may be changed (domain notes §3, H13). */
const pattern: Step = (view) => {
  const counted = itemsWith(view, 'figures');
  const talked = itemsWith(view, 'consulted');
  if (counted.length === 0 || talked.length === 0) return null;
  return decide('H13', reason('figures', counted), reason('consulted', talked));
};

/** The press presses: it asks, or two families write; and money or politics is in it. */
const press: Step = (view) => {
  const written = pressItems(view);
  const inquiries = itemsWith(view, 'press-inquiry');
  const publishers = publisherCount(written);
  const money = itemsWith(view, 'money');
  const political = [...new Set([...politicsItems(view), ...itemsWith(view, 'council')])];
  const contested = written.some(({ reading }) => reading.tone.value === 'negative');
  const calls = deskCalls(view);
  const sensitive =
    calls.length > 0 || political.length > 0 || (money.length > 0 && (inquiries.length > 0 || contested));
  if (!sensitive || (inquiries.length === 0 && publishers < 2)) return null;
  const reasons = [reason('press', inquiries.length > 0 ? inquiries : written, { publishers })];
  if (money.length > 0) reasons.push(reason('money', money));
  if (political.length > 0) reasons.push(reason('council', political));
  return decide('H14', ...reasons);
};

const question: Step = (view) => {
  const asked = peopleItems(view).filter(asks);
  const senders = senderCount(asked);
  const wards = wardCount(asked);
  const official = officialItems(view);
  // Two pages of different neighbourhoods are two places, where nobody answered yet.
  const places = official.length === 0 ? Math.max(wards, publisherCount(asked)) : wards;
  if (senders >= manyAskers || (senders >= 2 && places >= severalWards)) {
    return decide('H05', reason('same-question', asked, { senders, wards }));
  }
  if (asked.length === 0 || official.length === 0) return null;
  return decide('H03', reason('question', asked, { senders }), reason('public-answer', official));
};

/** Something broken, dirty or dark: reported by people, not by those who mend it. */
const report: Step = (view) => {
  const official = new Set(officialItems(view));
  const people = new Set(peopleItems(view));
  const defects = itemsWith(view, 'defect').filter(
    (viewed) => !official.has(viewed) && viewed.reading.tone.value !== 'positive',
  );
  const reports = view.items.filter((viewed) => people.has(viewed) && viewed.reading.kind === 'report');
  const reported = [...new Set([...defects, ...reports])];
  if (!carries(view, reported) && !opens(view, reported)) return null;
  return decide('H06', reason('defect', reported, { senders: senderCount(reported) }));
};

/** A question to which nothing public is the answer goes to the department first. */
const openQuestion: Step = (view) => {
  const asked = peopleItems(view).filter(asks);
  if (!carries(view, asked)) return null;
  return decide(
    'H02',
    reason('question', asked, { senders: senderCount(asked) }),
    reason('answer-unknown', []),
  );
};

/** A council paper asks for preparation; news about the council is followed. */
const councilItem: Step = (view) => {
  const political = [...new Set([...itemsWith(view, 'council'), ...politicsItems(view)])];
  if (!carries(view, political)) return null;
  const money = itemsWith(view, 'money');
  const paper = political.some(({ item }) => item.voice === 'institution');
  const calls = political.some(({ reading }) => reading.kind === 'call');
  const reasons = [reason('council', political)];
  if (money.length > 0) reasons.push(reason('money', money));
  return decide(paper || calls || money.length > 0 ? 'H12' : 'H01', ...reasons);
};

const risingSingle: Step = (view) =>
  view.trend === 'rising' && view.story.counts.publishers < 2
    ? decide('H01', reason('single-source', view.items, { publishers: view.story.counts.publishers }))
    : null;

/** In order: the first that decides, decides. */
export const treeSteps: readonly Step[] = [
  councilQuestions,
  deniedRumour,
  otherAuthority,
  rumour,
  accident,
  councilPaper,
  press,
  pattern,
  recurring,
  plan,
  invitation,
  question,
  report,
  openQuestion,
  initiative,
  emotion,
  councilItem,
  risingSingle,
  conversation,
];

/** What is left: the sensitive and uncertain is followed for a day, all else is let stand, with the reason. */
export function letStand(view: StoryView): Decision {
  const sensitive = itemsWith(view, 'vulnerable');
  if (view.certainty === 'low' && sensitive.length > 0) return decide('H01', reason('sensitive', sensitive));
  const people = peopleItems(view);
  return decide('H00', people.length > 0 ? reason('opinion', people) : reason('fact-only', view.items));
}
