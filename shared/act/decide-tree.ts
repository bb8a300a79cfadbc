/**
 * The municipal order of judgement (domain notes §1): competent? → untrue? → question? → report? → initiative? →
 * emotion? → provocation? → opinion. Two departures, both from practice: written council questions have a legal term
 * and go first, and grief about an accident goes before questions in the same messages.
 */
import {
  asks,
  carries,
  competentBody,
  daysSpanned,
  itemsWith,
  officialItems,
  peopleItems,
  politicsItems,
  pressItems,
  prevails,
  publisherCount,
  senderCount,
  wardCount,
} from './cues.ts';
import { type Decision, decide, reason, type Step } from './decision.ts';
import type { StoryView } from './story-view.ts';

/** Three askers, two wards and two weeks: domain notes §3, courses H05 and H10. */
const manyAskers = 3;
const severalWards = 2;
const longRunning = 14;
/** Senders from whom on a conversation or an emotion is more than one person's. */
const manySenders = 3;

const councilQuestions: Step = (view) => {
  const asked = politicsItems(view)
    .filter(asks)
    .filter(
      ({ reading }) => reading.kind === 'question' || reading.signals.some(({ id }) => id === 'council'),
    );
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

/** A joke stays a joke, also where it says what is not so. */
const satire: Step = (view) => {
  const jokes = itemsWith(view, 'satire');
  return prevails(view, jokes) ? decide('H00', reason('satire', jokes)) : null;
};

const rumour: Step = (view) => {
  const told = view.items.filter(({ reading }) => reading.kind === 'rumour');
  if (!carries(view, told)) return null;
  const corrections = itemsWith(view, 'official-correction');
  const official = corrections.length > 0 ? corrections : officialItems(view);
  const rumours = reason('rumour', told, { senders: senderCount(told) });
  return official.length > 0
    ? decide('H04', rumours, reason('official-source', official))
    : decide('H02', rumours, reason('no-official-source', []));
};

const accident: Step = (view) => {
  const accidents = itemsWith(view, 'accident');
  if (!carries(view, accidents)) return null;
  const felt =
    peopleItems(view).length > 0 ||
    itemsWith(view, 'emotion', 'vulnerable').length > 0 ||
    publisherCount(accidents) >= 2;
  return decide(felt ? 'H10' : 'H01', reason('accident', accidents));
};

/** The press presses: it asks, or two families write; and money or politics is in it. */
const press: Step = (view) => {
  const written = pressItems(view);
  const inquiries = itemsWith(view, 'press-inquiry');
  const publishers = publisherCount(written);
  const money = itemsWith(view, 'money');
  const political = [...new Set([...politicsItems(view), ...itemsWith(view, 'council')])];
  const contested = written.some(({ reading }) => reading.tone.value === 'negative');
  const sensitive = political.length > 0 || (money.length > 0 && (inquiries.length > 0 || contested));
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
  if (senders >= manyAskers || (senders >= 2 && wards >= severalWards)) {
    return decide('H05', reason('same-question', asked, { senders, wards }));
  }
  const official = officialItems(view);
  if (asked.length === 0 || official.length === 0) return null;
  return decide('H03', reason('question', asked, { senders }), reason('public-answer', official));
};

/** Something broken, dirty or dark: reported by people, not by those who mend it. */
const report: Step = (view) => {
  const official = new Set(officialItems(view));
  const people = new Set(peopleItems(view));
  const defects = itemsWith(view, 'defect').filter((viewed) => !official.has(viewed));
  const reports = view.items.filter((viewed) => people.has(viewed) && viewed.reading.kind === 'report');
  const reported = [...new Set([...defects, ...reports])];
  if (!carries(view, reported)) return null;
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

const initiative: Step = (view) => {
  const initiatives = itemsWith(view, 'initiative');
  if (carries(view, initiatives)) {
    const wanting = initiatives.some((viewed) => viewed.reading.kind === 'call' || asks(viewed));
    return decide(wanting ? 'H11' : 'H09', reason('initiative', initiatives));
  }
  const praise = view.items.filter(
    ({ reading }) => reading.kind === 'compliment' || reading.signals.some(({ id }) => id === 'compliment'),
  );
  return carries(view, praise) ? decide('H09', reason('compliment', praise)) : null;
};

/** Emotion asks for a conversation where it is of several, of the vulnerable, or lasts; else for a fact or patience. */
const emotion: Step = (view) => {
  const marked = new Set(itemsWith(view, 'emotion'));
  const moved = view.items.filter((viewed) => marked.has(viewed) && viewed.reading.tone.value !== 'positive');
  if (!carries(view, moved)) return null;
  const senders = senderCount(moved);
  const days = daysSpanned(view);
  const broad =
    senders >= manySenders ||
    publisherCount(moved) >= 2 ||
    days >= longRunning ||
    itemsWith(view, 'vulnerable').length > 0;
  const official = officialItems(view);
  const reasons = [reason('emotion', moved, { senders, days })];
  if (broad) return decide('H10', ...reasons);
  return official.length > 0
    ? decide('H08', ...reasons, reason('public-answer', official))
    : decide('H01', ...reasons, reason('single-post', moved));
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

/** People talk among themselves about what is already public: join with the fact. */
const conversation: Step = (view) => {
  const people = peopleItems(view);
  const official = officialItems(view);
  const senders = senderCount(people);
  if (senders < manySenders || official.length === 0) return null;
  return decide('H08', reason('conversation', people, { senders }), reason('public-answer', official));
};

/** In order: the first that decides, decides. */
export const treeSteps: readonly Step[] = [
  councilQuestions,
  otherAuthority,
  satire,
  rumour,
  accident,
  press,
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
