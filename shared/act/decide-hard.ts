/** Hard triggers and hard gates: what goes before any judgement of the message itself. */
import type { Factor } from '../model/advice.ts';
import {
  asks,
  carries,
  competentBody,
  councilAsks,
  denials,
  deskCalls,
  isAbout,
  isInvestigated,
  itemsWith,
  itemsWithDetail,
  municipalitySpeaks,
  officialItems,
  opens,
  peopleItems,
  politicsItems,
  prevails,
  publisherCount,
  senderCount,
} from './cues.ts';
import { type Decision, decide, type GateId, gateIds, reason, type Step } from './decision.ts';
import type { StoryView, ViewedItem } from './story-view.ts';
import { isOngoing } from './words/ongoing-danger.ts';

/** A crisis elsewhere of which an official source tells, or that people here speak of: its smoke or zone may reach us. */
function reachesUs(view: StoryView): readonly ViewedItem[] {
  if (!view.story.themes.includes('crisis')) return [];
  const here = view.items.filter(({ reading }) => ['wijk', 'gemeente'].includes(reading.place.scope));
  return [...new Set([...officialItems(view), ...here])];
}

/** A story from elsewhere is left alone, or followed where it is about danger: the effects may cross the border. */
const elsewhere: Step = (view) => {
  if (view.story.scope !== 'elders') return null;
  const alarming = itemsWith(view, 'threat', 'acute-danger');
  const reasons = [reason('elsewhere', view.items)];
  if (alarming.length > 0) reasons.push(reason('danger', alarming));
  const near = reachesUs(view);
  if (near.length > 0) reasons.push(reason('near', near));
  return { ...decide(alarming.length + near.length > 0 ? 'H01' : 'H00', ...reasons), ours: false };
};

/** One threat is enough, in whatever company it stands. */
const threat: Step = (view) => {
  const threats = itemsWith(view, 'threat');
  return threats.length > 0 ? decide('H16', reason('threat', threats)) : null;
};

/**
 * Whether danger is more than one voice: an institution or emergency service says so itself, or two publisher families of
 * which one is the press. What only residents tell, on however many pages, is checked first: pages copy each other.
 */
function isConfirmed(view: StoryView, dangers: readonly ViewedItem[]): boolean {
  const official = new Set(officialItems(view));
  const press = dangers.some(({ item }) => item.voice !== 'resident');
  return (press && publisherCount(dangers) >= 2) || dangers.some((viewed) => official.has(viewed));
}

/** Danger that only people tell of and an official source denies: a rumour to put right, fast. */
const deniedDanger: Step = (view) => {
  const denied = denials(view);
  const official = new Set(officialItems(view));
  const dangers = itemsWith(view, 'acute-danger');
  if (denied.length === 0 || dangers.length === 0) return null;
  if (dangers.some((viewed) => official.has(viewed) && !denied.includes(viewed))) return null;
  return decide(
    'H04',
    reason('rumour', dangers, { senders: senderCount(dangers) }),
    reason('official-source', denied),
  );
};

/** Whoever asks about a joke or passes it on takes it for true. */
const believes = (viewed: ViewedItem): boolean =>
  viewed.reading.kind === 'rumour' || (viewed.reading.voice === 'resident' && asks(viewed));

/** A joke stays a joke, also where it says what is not so or plays with a procedure; not where somebody official has to put it right. */
const satire: Step = (view) => {
  const jokes = itemsWith(view, 'satire');
  const taken = [...itemsWith(view, 'council'), ...view.items.filter(believes)];
  if (!carries(view, jokes) || denials(view).length > 0) return null;
  if (!prevails(view, jokes) && taken.some((viewed) => !jokes.includes(viewed))) return null;
  return decide('H00', reason('satire', jokes));
};

/** A danger that police look back on, or that is said to be over, and of which no message says what to do now. */
function isOver(view: StoryView, dangers: readonly ViewedItem[]): boolean {
  const past = new Set(itemsWith(view, 'investigation', 'harmless'));
  return (
    dangers.some((viewed) => past.has(viewed)) &&
    !view.items.some(({ item }) => isOngoing(item)) &&
    !itemsWithDetail(view, 'acute-danger', 'unrest').some((viewed) => dangers.includes(viewed))
  );
}

/** Acute danger that is confirmed (domain notes §3: never H15 from one post). */
const confirmedDanger: Step = (view) => {
  const dangers = itemsWith(view, 'acute-danger');
  if (dangers.length === 0 || isOver(view, dangers) || !isConfirmed(view, dangers)) return null;
  return decide('H15', reason('danger', dangers, { publishers: publisherCount(dangers) }));
};

/** Danger in one voice is verified; where it is only a feeling, it is followed. */
const unconfirmedDanger: Step = (view) => {
  const dangers = itemsWith(view, 'acute-danger');
  if (dangers.length === 0 || isOver(view, dangers)) return null;
  // Negative words alone make no feeling of a danger that somebody describes.
  const claimed = dangers.some(
    ({ reading }) => reading.kind !== 'feeling' || !reading.signals.some(({ id }) => id === 'emotion'),
  );
  const reasons = [
    reason('danger', dangers, { publishers: publisherCount(dangers) }),
    reason('single-post', dangers),
  ];
  return decide(claimed ? 'H02' : 'H01', ...reasons);
};

/**
 * An accident that people react to, or that several publishers tell of. Practice notes, "Ongeval, emotie": the alderman
 * may show sympathy while the police look into it, as long as nothing is said about the cause.
 */
function isMourned(view: StoryView): boolean {
  const accidents = itemsWith(view, 'accident');
  const moved = peopleItems(view).filter(
    ({ reading }) => reading.kind === 'feeling' || reading.signals.some(({ id }) => id === 'emotion'),
  );
  const widely = publisherCount(accidents) >= 2;
  return isAbout(view, accidents) && (moved.length > 0 || widely);
}

/** What is left behind a gate: pass on, put on the agenda, name the procedure, or stay silent. */
function gatedCourse(view: StoryView, gates: ReadonlySet<GateId>, body: string | null): Decision['course'] {
  if (councilAsks(view).length > 0) return 'H17';
  if (deskCalls(view).length > 0) return 'H14';
  const investigated = gates.has('investigation');
  if (investigated && isMourned(view) && !gates.has('individual-case')) return 'H10';
  if (politicsItems(view).length > 0 || prevails(view, itemsWith(view, 'council'))) return 'H12';
  if (investigated) return 'H07';
  if (body !== null && peopleItems(view).length > 0) return 'H07';
  if (peopleItems(view).some(({ reading }) => reading.kind !== 'compliment')) return 'H03';
  if (gates.has('tender') && itemsWith(view, 'money', 'press-inquiry').length > 0) return 'H12';
  return 'H00';
}

/** A procedure is the story's where an official source names it, or where a third of the messages do: not one aside. */
function isGate(view: StoryView, items: readonly ViewedItem[]): boolean {
  const official = new Set(officialItems(view));
  return items.some((viewed) => official.has(viewed)) || carries(view, items) || opens(view, items);
}

/** Who wants an answer in spite of the gate: the council, or a desk. */
function askedBy(view: StoryView): readonly Factor[] {
  const council = councilAsks(view);
  const calls = deskCalls(view);
  const questions = council.reduce((sum, { reading }) => sum + reading.questions.length, 0);
  if (council.length > 0) return [reason('council-questions', council, { questions })];
  return calls.length > 0 ? [reason('press', calls, { publishers: publisherCount(calls) })] : [];
}

/** The body that runs the procedure; none where the municipality itself tells how its own runs. */
function bodyBehindGate(view: StoryView, gates: ReadonlySet<GateId>): string | null {
  const investigated = gates.has('investigation');
  if (!investigated && municipalitySpeaks(view)) return null;
  return competentBody(view) ?? (investigated && isInvestigated(view) ? 'police' : null);
}

/** Objection, permit, enforcement, tender, investigation, one person's case: only the process line is left. */
const gated: Step = (view) => {
  const found = gateIds.filter((id) => isGate(view, itemsWith(view, id)));
  const gate = found[0];
  if (gate === undefined) return null;
  const gates = new Set<GateId>(found);
  const mourned = isMourned(view);
  const body = mourned ? null : bodyBehindGate(view, gates);
  const dangers = itemsWith(view, 'acute-danger');
  const reasons = [reason('gate', itemsWith(view, ...found)), ...askedBy(view)];
  if (dangers.length > 0) reasons.push(reason('single-post', dangers));
  if (mourned) reasons.push(reason('accident', itemsWith(view, 'accident')));
  return {
    course: gatedCourse(view, gates, body),
    gate,
    competent: body,
    ours: body === null,
    reasons,
  };
};

/** In order: the first that decides, decides. */
export const hardSteps: readonly Step[] = [
  elsewhere,
  threat,
  deniedDanger,
  confirmedDanger,
  satire,
  gated,
  unconfirmedDanger,
];
