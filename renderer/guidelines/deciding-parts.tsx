/** Who may send and agree, who stands in, and when a request is asked again. */
import { approvalLevels, sensitivities } from '../../shared/model/action.ts';
import { type CourseId, courseIds } from '../../shared/model/advice.ts';
import type { Mandate, Replacement } from '../../shared/model/guidelines.ts';
import type { Role } from '../../shared/model/role.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindowGuidelines as words } from '../../shared/text/nl-window-guidelines.ts';
import { say } from '../../shared/text/say.ts';
import { ChoiceSelect } from '../sources/choice-select.tsx';
import { TextField } from '../sources/text-field.tsx';
import { CheckGroup } from './check-group.tsx';
import { FieldsPart } from './fields-part.tsx';
import { readReplacement, readTimeout } from './guideline-drafts.ts';
import { answeringLine, courseName, mandateLine, replacementLine } from './guideline-lines.ts';
import { ListPart } from './list-part.tsx';
import type { GuidelinesDesk } from './use-guidelines.ts';

/** The griffie sends nothing and agrees to nothing. */
const workers = ['communicatieadviseur', 'bestuursadviseur', 'wethouder'] as const satisfies readonly Role[];
const courseWords = Object.fromEntries(courseIds.map((id) => [id, courseName(id)])) as Record<
  CourseId,
  string
>;

/** Who may send what a course leads to, where that differs from the rule. */
export function AnsweringPart(props: { readonly desk: GuidelinesDesk }) {
  const { answering } = words;
  return (
    <ListPart
      part="answering"
      words={answering}
      desk={props.desk}
      entries={props.desk.guidelines.answering}
      changes={(entries) => ({ answering: entries })}
      line={answeringLine}
      blank={{ course: 'H03', roles: ['communicatieadviseur'] }}
      draftOf={(entry) => entry}
      read={(draft, others) =>
        others.some(({ course }) => course === draft.course)
          ? { problem: say(answering.twice, { course: courseName(draft.course) }) }
          : { value: draft }
      }
    >
      {(draft, set) => (
        <>
          <ChoiceSelect
            label={answering.course}
            value={draft.course}
            values={courseIds}
            words={courseWords}
            onChange={(course) => set({ course })}
          />
          <CheckGroup
            inline
            legend={answering.roles}
            help={answering.rolesHelp}
            values={workers}
            words={(role) => nl.roles[role]}
            chosen={workers.filter((role) => draft.roles.includes(role))}
            onChange={(roles) => set({ roles })}
          />
        </>
      )}
    </ListPart>
  );
}

const newMandate: Mandate = {
  level: 'communication',
  courses: [],
  upTo: 'low',
  role: 'communicatieadviseur',
};

/** Who may agree in place of another. */
export function MandatesPart(props: { readonly desk: GuidelinesDesk }) {
  const { mandates } = words;
  return (
    <ListPart
      part="mandates"
      words={mandates}
      desk={props.desk}
      entries={props.desk.guidelines.mandates}
      changes={(entries) => ({ mandates: entries })}
      line={mandateLine}
      blank={newMandate}
      draftOf={(entry) => entry}
      read={(draft) => ({ value: draft })}
    >
      {(draft, set) => (
        <>
          <div className="column-grid">
            <ChoiceSelect
              label={mandates.role}
              value={draft.role}
              values={workers}
              words={nl.roles}
              onChange={(role) => set({ role })}
            />
            <ChoiceSelect
              label={mandates.level}
              value={draft.level}
              values={approvalLevels}
              words={mandates.levels}
              onChange={(level) => set({ level })}
            />
            <ChoiceSelect
              label={mandates.upTo}
              value={draft.upTo}
              values={sensitivities}
              words={nl.work.sensitivities}
              onChange={(upTo) => set({ upTo })}
            />
          </div>
          <CheckGroup
            legend={mandates.courses}
            help={mandates.coursesHelp}
            values={courseIds}
            words={courseName}
            chosen={draft.courses}
            onChange={(courses) => set({ courses: courses.slice(0, 20) })}
          />
        </>
      )}
    </ListPart>
  );
}

const newReplacement: Replacement = { absent: 'wethouder', by: 'bestuursadviseur', from: '', until: '' };

/** Who agrees for somebody who is away. */
export function ReplacementsPart(props: { readonly desk: GuidelinesDesk }) {
  const { replacements } = words;
  return (
    <ListPart
      part="replacements"
      words={replacements}
      desk={props.desk}
      entries={props.desk.guidelines.replacements}
      changes={(entries) => ({ replacements: entries })}
      line={replacementLine}
      blank={newReplacement}
      draftOf={(entry) => entry}
      read={readReplacement}
    >
      {(draft, set) => (
        <div className="column-grid">
          <ChoiceSelect
            label={replacements.absent}
            value={draft.absent}
            values={workers}
            words={nl.roles}
            onChange={(absent) => set({ absent })}
          />
          <ChoiceSelect
            label={replacements.by}
            value={draft.by}
            values={workers}
            words={nl.roles}
            onChange={(by) => set({ by })}
          />
          <TextField
            type="date"
            label={replacements.from}
            value={draft.from}
            onChange={(from) => set({ from })}
          />
          <TextField
            type="date"
            label={replacements.until}
            value={draft.until}
            onChange={(until) => set({ until })}
          />
        </div>
      )}
    </ListPart>
  );
}

/** After how many office hours a request for approval is shown as overdue. */
export function TimeoutPart(props: { readonly desk: GuidelinesDesk }) {
  const { timeout } = words;
  return (
    <FieldsPart
      part="timeoutHours"
      words={timeout}
      desk={props.desk}
      draftOf={({ timeoutHours }) => ({ hours: timeoutHours === null ? '' : String(timeoutHours) })}
      read={({ hours }) => readTimeout(hours)}
    >
      {(draft, set) => (
        <div className="short-fields">
          <TextField
            inputMode="decimal"
            maxLength={5}
            label={timeout.hours}
            help={timeout.hoursHelp}
            value={draft.hours}
            onChange={(hours) => set({ hours })}
          />
        </div>
      )}
    </FieldsPart>
  );
}
