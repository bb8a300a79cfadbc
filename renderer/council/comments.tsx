/** Remarks of a desk, oldest first, and a place for the next. */
import type { WorkComment } from '../../shared/model/council-entry.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { say } from '../../shared/text/say.ts';
import { TextArea } from '../moments/text-area.tsx';
import { DeedForm } from './deed-form.tsx';
import { momentWords } from './due-words.ts';
import { useKept } from './use-kept.ts';

const words = nlWindowCouncil.comments;

/** A role as it is shown; another word as it is. */
export function roleWords(role: string): string {
  const roles: Readonly<Record<string, string>> = nl.roles;
  return roles[role] ?? role;
}

/** `of` is the id of what the remarks are about. */
export function Comments(props: {
  readonly of: string;
  readonly comments: readonly WorkComment[];
  readonly busy: boolean;
  readonly onPlace: (text: string) => Promise<boolean>;
}) {
  const [fields, set, clear] = useKept(`comment:${props.of}`, { text: '' });
  const place = async (): Promise<void> => {
    if (await props.onPlace(fields.text.trim())) clear();
  };
  return (
    <section className="stack panel-part">
      <h3>{words.title}</h3>
      {props.comments.length > 0 && (
        <ul className="comments">
          {props.comments.map(({ event, role, at, text }) => (
            <li key={event}>
              <p className="item-text">{text}</p>
              <small>{say(words.who, { role: roleWords(role), at: momentWords(at) })}</small>
            </li>
          ))}
        </ul>
      )}
      <DeedForm
        label={words.title}
        run={words.run}
        busy={props.busy}
        main={false}
        needs={[['comment', words.field, fields.text]]}
        onRun={() => void place()}
      >
        <TextArea
          name="comment"
          rows={2}
          maxLength={8000}
          label={words.field}
          help={words.help}
          value={fields.text}
          onChange={(text) => set({ text })}
        />
      </DeedForm>
    </section>
  );
}
