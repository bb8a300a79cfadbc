/** Hard triggers and hard gates: what goes before any judgement of the message itself. */
import {
  carries,
  competentBody,
  isInvestigated,
  itemsWith,
  officialItems,
  peopleItems,
  politicsItems,
  publisherCount,
} from './cues.ts';
import { type Decision, decide, type GateId, gateIds, reason, type Step } from './decision.ts';
import type { StoryView, ViewedItem } from './story-view.ts';

/** A story from elsewhere is left alone, or followed where it is about danger: the effects may cross the border. */
const elsewhere: Step = (view) => {
  if (view.story.scope !== 'elders') return null;
  const alarming = itemsWith(view, 'threat', 'acute-danger');
  const reasons = [reason('elsewhere', view.items)];
  if (alarming.length > 0) reasons.push(reason('danger', alarming));
  return { ...decide(alarming.length > 0 ? 'H01' : 'H00', ...reasons), ours: false };
};

/** One threat is enough, in whatever company it stands. */
const threat: Step = (view) => {
  const threats = itemsWith(view, 'threat');
  return threats.length > 0 ? decide('H16', reason('threat', threats)) : null;
};

/** Whether danger is more than one voice: two publisher families, or an institution or emergency service itself. */
function isConfirmed(view: StoryView, dangers: readonly ViewedItem[]): boolean {
  const official = new Set(officialItems(view));
  return publisherCount(dangers) >= 2 || dangers.some((viewed) => official.has(viewed));
}

/** Acute danger that is confirmed (domain notes §3: never H15 from one post). */
const confirmedDanger: Step = (view) => {
  const dangers = itemsWith(view, 'acute-danger');
  if (dangers.length === 0 || !isConfirmed(view, dangers)) return null;
  return decide('H15', reason('danger', dangers, { publishers: publisherCount(dangers) }));
};

/** Danger in one voice is verified; where it is only a feeling, it is followed. */
const unconfirmedDanger: Step = (view) => {
  const dangers = itemsWith(view, 'acute-danger');
  if (dangers.length === 0) return null;
  const claimed = dangers.some(({ reading }) => reading.kind !== 'feeling');
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
  return carries(view, accidents) && (moved.length > 0 || widely);
}

/** What is left behind a gate: pass on, put on the agenda, name the procedure, or stay silent. */
function gatedCourse(view: StoryView, gates: ReadonlySet<GateId>, body: string | null): Decision['course'] {
  if (politicsItems(view).length > 0 || itemsWith(view, 'council').length > 0) return 'H12';
  if (gates.has('investigation')) {
    return isMourned(view) && !gates.has('individual-case') ? 'H10' : 'H07';
  }
  if (body !== null && peopleItems(view).length > 0) return 'H07';
  if (peopleItems(view).some(({ reading }) => reading.kind !== 'compliment')) return 'H03';
  if (gates.has('tender') && itemsWith(view, 'money', 'press-inquiry').length > 0) return 'H12';
  return 'H00';
}

/** A procedure is the story's where an official source names it, or where a third of the messages do: not one aside. */
function isGate(view: StoryView, items: readonly ViewedItem[]): boolean {
  const official = new Set(officialItems(view));
  return items.some((viewed) => official.has(viewed)) || carries(view, items);
}

/** Objection, permit, enforcement, tender, investigation, one person's case: only the process line is left. */
const gated: Step = (view) => {
  const found = gateIds.filter((id) => isGate(view, itemsWith(view, id)));
  const gate = found[0];
  if (gate === undefined) return null;
  const gates = new Set<GateId>(found);
  const mourned = isMourned(view);
  const body = mourned
    ? null
    : (competentBody(view) ?? (gates.has('investigation') && isInvestigated(view) ? 'police' : null));
  const dangers = itemsWith(view, 'acute-danger');
  const reasons = [reason('gate', itemsWith(view, ...found))];
  if (dangers.length > 0) reasons.push(reason('single-post', dangers));
  return {
    course: gatedCourse(view, gates, body),
    gate,
    competent: body,
    ours: body === null,
    reasons,
  };
};

/** In order: the first that decides, decides. */
export const hardSteps: readonly Step[] = [elsewhere, threat, confirmedDanger, gated, unconfirmedDanger];
