/** The steps about the plan: another course, another owner, and giving it to somebody outside. */
import { useState } from 'react';
import { localDate } from '../../shared/language/amsterdam-time.ts';
import type { CourseId } from '../../shared/model/advice.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { ChoiceSelect } from '../sources/choice-select.tsx';
import { heardAt } from '../sources/heard-at.ts';
import { TextField } from '../sources/text-field.tsx';
import { ownerTyped, type StepProps } from './step-forms.tsx';
import { TypedStep } from './typed-step.tsx';
import { courseChoices, ownerWords } from './work-words.ts';

const words = nlWindow.work.steps;
const courseNames = Object.fromEntries(
  courseChoices.map((course) => [course, nl.act.courses[course].short]),
) as Readonly<Record<CourseId, string>>;

/** Another course than was chosen; the reason is kept. */
export function CourseStep({ shown, steps }: StepProps) {
  const [course, setCourse] = useState<CourseId>(shown.action.course);
  return (
    <TypedStep
      field={nlWindow.work.reason}
      help={nlWindow.work.reasonHelp}
      run={words.course.run}
      busy={steps.busy}
      onRun={(reason) => steps.take({ do: 'course-chosen', course, reason }, words.course.done)}
    >
      <ChoiceSelect
        label={words.course.field}
        value={course}
        values={courseChoices}
        words={courseNames}
        onChange={setCourse}
      />
    </TypedStep>
  );
}

/** Whose it is, and when it is done. The day ends at five. */
export function AssignStep({ shown, steps }: StepProps) {
  const { owner, due } = shown.action;
  const [day, setDay] = useState(due === null ? '' : localDate(Date.parse(due)));
  const instant = (): string | null => {
    if (day === '') return null;
    // A date that nobody touched keeps its hour.
    return due !== null && localDate(Date.parse(due)) === day ? due : heardAt(`${day}T17:00`);
  };
  return (
    <TypedStep
      field={words.assign.owner}
      initial={ownerWords(owner)}
      run={words.assign.run}
      busy={steps.busy}
      onRun={(typed) =>
        steps.take({ do: 'assign', owner: ownerTyped(typed, owner), due: instant() }, words.assign.done)
      }
      after={
        <TextField
          type="date"
          label={words.assign.due}
          help={words.assign.dueHelp}
          value={day}
          onChange={setDay}
        />
      }
    />
  );
}

/** To which function, and when it had it. */
export function HandOverStep({ shown, steps }: StepProps) {
  const { owner } = shown.action;
  const [at, setAt] = useState('');
  return (
    <TypedStep
      lead={words.handOver.lead}
      field={words.handOver.to}
      initial={owner in nl.roles ? '' : ownerWords(owner)}
      run={words.handOver.run}
      main
      busy={steps.busy}
      onRun={(typed) =>
        steps.take({ do: 'hand-over', to: ownerTyped(typed, owner), at: heardAt(at) }, words.handOver.done)
      }
      after={
        <TextField
          type="datetime-local"
          label={words.handOver.at}
          help={words.handOver.atHelp}
          value={at}
          onChange={setAt}
        />
      }
    />
  );
}
