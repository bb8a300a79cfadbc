/** What the action is: its title, how sensitive, whose, and why this course. */
import type { RefObject } from 'react';
import type { Action } from '../../shared/model/action.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { courseWords, dueWords, ownerWords } from '../work/work-words.ts';

const words = nlWindow.work.head;

/** The head takes the focus when the action opens. */
export function EditorHead(props: {
  readonly action: Action;
  readonly head: RefObject<HTMLHeadingElement | null>;
}) {
  const { action } = props;
  const gates: Readonly<Record<string, string>> = nl.act.gates;
  return (
    <header className="editor-head">
      <h1 ref={props.head} tabIndex={-1}>
        {action.title}
      </h1>
      <p className="tags">
        {say(words.facts, {
          sensitivity: nl.work.sensitivities[action.sensitivity],
          owner: ownerWords(action.owner),
          due: action.due === null ? 'none' : dueWords(action.due),
        })}
      </p>
      {action.courseReason !== null && (
        <p className="tags">
          {say(words.advice, {
            advised: courseWords(action.advised),
            course: courseWords(action.course),
            reason: action.courseReason,
          })}
        </p>
      )}
      {action.gate !== null && (
        <p className="gate">{say(words.gate, { gate: gates[action.gate] ?? action.gate })}</p>
      )}
    </header>
  );
}
