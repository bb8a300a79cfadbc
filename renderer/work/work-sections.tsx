/** The lines of "mijn werk", grouped by what they ask. */
import type { Calls } from '../../shared/contract.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { dueWords, ownerWords, rolesWords, statusWords } from './work-words.ts';

const words = nlWindow.work;
type Section = Calls['listWork']['output'][number];
type Line = Section['lines'][number];

/** Each group with its head. */
export function WorkSections(props: {
  readonly sections: readonly Section[];
  readonly onOpen: (id: string) => void;
}) {
  return (
    <>
      {props.sections.map(({ group, lines }) => (
        <section key={group} className={`work-section work-${group}`} aria-labelledby={`werk-${group}`}>
          <h2 id={`werk-${group}`}>
            {nl.work.groups[group]} <span className="work-count">{lines.length}</span>
          </h2>
          <ul className="work-list">
            {lines.map((line) => (
              <WorkLine key={line.action.id} line={line} onOpen={props.onOpen} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function WorkLine(props: { readonly line: Line; readonly onOpen: (id: string) => void }) {
  const { action, task, by, mine, overdue } = props.line;
  const next = mine
    ? nl.work.tasks[task]
    : say(words.next, { task: nl.work.tasks[task], roles: rolesWords(by) });
  return (
    <li className="work-line">
      <button
        type="button"
        className="link work-title"
        data-action={action.id}
        onClick={() => props.onOpen(action.id)}
      >
        {action.title}
      </button>
      {overdue && <strong className="overdue">{words.overdue}</strong>}
      <dl className="work-facts">
        <Fact name={words.columns.next} value={next} />
        <Fact name={words.columns.status} value={statusWords(action)} />
        <Fact name={words.columns.owner} value={ownerWords(action.owner)} />
        <Fact name={words.columns.due} value={dueWords(action.due)} />
      </dl>
    </li>
  );
}

function Fact(props: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}
