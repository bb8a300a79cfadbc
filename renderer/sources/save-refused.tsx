/** Saves the rows that were not taken, with the reason, to be mended and read in again. */
import { useState } from 'react';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';

const words = nlSources.report;

/** The button, and where the file is; `onSaved` hears that too. */
export function SaveRefused(props: {
  readonly token: string;
  readonly onSaved?: ((path: string) => void) | undefined;
}) {
  const [line, setLine] = useState('');
  const saving = useAsking('saveRefusedRows');
  const announce = useAnnounce();
  const save = async (): Promise<void> => {
    const answer = await saving.ask({ token: props.token });
    const path = answer?.value.path ?? null;
    if (path === null) return;
    const text = say(words.saved, { path });
    setLine(text);
    props.onSaved?.(path);
    announce(text);
  };
  return (
    <>
      <div className="actions">
        <BusyButton busy={saving.busy} busyText={words.saving} onClick={() => void save()}>
          {words.save}
        </BusyButton>
      </div>
      {saving.failure !== null && <FailureNotice failure={saving.failure} />}
      {line !== '' && <p className="save-result">{line}</p>}
    </>
  );
}
