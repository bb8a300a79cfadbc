/** How the text is kept, and saving it as a version that colleagues look at. */
import { useState } from 'react';
import type { Action } from '../../shared/model/action.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { TextField } from '../sources/text-field.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useSteps } from '../work/use-steps.ts';
import type { EditorParts } from './editor-parts.ts';
import type { Typing } from './use-typing.ts';
import { saveVersion } from './use-versions.ts';

const words = nlWindow.drafts.save;

/** Nothing where the text can no longer change. */
export function SaveVersion({ shown, story, typing, desk }: EditorParts) {
  const { action, blocks } = shown;
  const current = action.versions.at(-1) ?? null;
  const [note, setNote] = useState('');
  /** Null as long as nobody said otherwise: as the version that stands. */
  const [own, setOwn] = useState<boolean | null>(null);
  const allPublic = own ?? current?.allPublic ?? false;
  const steps = useSteps(action.id);
  const announce = useAnnounce();
  if (blocks.version !== null) return <p className="kept">{keptWords(typing, action)}</p>;
  const changed = typing.dirty || allPublic !== (current?.allPublic ?? false);
  const save = async (): Promise<void> => {
    if (typing.text.trim() === '' || !changed) {
      announce(changed ? words.empty : words.same);
      desk.field.current?.focus();
      return;
    }
    await typing.flush();
    const line = say(words.done, { n: action.versions.length + 1 });
    const given = { text: typing.text, note: note.trim() === '' ? null : note.trim(), allPublic };
    if (!(await steps.run(() => saveVersion(shown, story.ref, given), line))) return;
    setNote('');
    setOwn(null);
  };
  const revert = (): void => {
    const area = desk.field.current;
    if (area !== null && current !== null) desk.replace(0, area.value.length, current.text);
  };
  return (
    <div className="save-version">
      <p className="kept">{keptWords(typing, action)}</p>
      <label className="check">
        <input type="checkbox" checked={allPublic} onChange={(event) => setOwn(event.target.checked)} />
        <span>
          {words.public}
          <small>{words.publicHelp}</small>
        </span>
      </label>
      {changed && <TextField label={words.note} value={note} maxLength={400} onChange={setNote} />}
      <div className="actions">
        <BusyButton
          className={typing.dirty ? 'button button-main' : 'button'}
          busy={steps.busy}
          busyText={words.busy}
          onClick={() => void save()}
        >
          {words.run}
        </BusyButton>
        {typing.dirty && current !== null && (
          <button type="button" className="button" onClick={revert}>
            {say(words.revert, { n: current.n })}
          </button>
        )}
      </div>
      {steps.failure !== null && <FailureNotice failure={steps.failure} />}
      {typing.kept === 'failed' && <p className="not-yet">{words.failed}</p>}
    </div>
  );
}

function keptWords({ kept }: Typing, { versions }: Action): string {
  const n = versions.length;
  if (kept === 'version') return n === 0 ? words.none : say(words.saved, { n });
  return kept === 'keeping' ? words.keeping : words.typed;
}
