/** Another title for the story. */
import { type FormEvent, useId, useState } from 'react';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { type Adjusting, namingItem } from './adjusting.ts';

const words = nlWindow.why.adjust;
/** Characters: what fits on a line of the briefing. */
const longest = 140;

/** What was typed stays until it is kept. */
export function RenameStory({ told, deciding }: Adjusting) {
  const [title, setTitle] = useState('');
  const help = useId();
  const field = useId();
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const given = title.trim();
    if (given === '') return;
    const decision = { kind: 'rename', item: namingItem(told), title: given } as const;
    if (await deciding.decide(decision, words.renamed)) setTitle('');
  };
  return (
    <form className="adjust-form" onSubmit={(event) => void save(event)}>
      <label className="field" htmlFor={field}>
        <span>{words.rename}</span>
        <input
          id={field}
          type="text"
          value={title}
          maxLength={longest}
          placeholder={told.title.slice(0, longest)}
          aria-describedby={help}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <p className="help" id={help}>
        {words.renameHelp}
      </p>
      <BusyButton type="submit" className="button button-small" busy={deciding.busy} busyText={words.busy}>
        {words.renameRun}
      </BusyButton>
    </form>
  );
}
