/** Saves the pack as a file. */
import { type ReactNode, useState } from 'react';
import { type PackFormat, packFormats } from '../../shared/contract-moments.ts';
import { nlWindowMoments } from '../../shared/text/nl-window-moments.ts';
import { say } from '../../shared/text/say.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { FormatSelect } from '../ui/format-select.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';

const words = nlWindowMoments.packPage;

/** `children` stand before it in the row. */
export function SavePack(props: { readonly id: string; readonly children: ReactNode }) {
  const [format, setFormat] = useState<PackFormat>('pdf');
  const [line, setLine] = useState('');
  const saving = useAsking('saveMomentPack');
  const announce = useAnnounce();
  const save = async (): Promise<void> => {
    setLine('');
    const path = (await saving.ask({ id: props.id, format }))?.value.path ?? null;
    if (path === null) return;
    setLine(say(words.saved, { path }));
    announce(say(words.saved, { path }));
  };
  return (
    <>
      <div className="toolbar-row">
        {props.children}
        <div className="save-as">
          <FormatSelect
            label={words.saveAs}
            formats={packFormats}
            words={words.formats}
            value={format}
            onChange={setFormat}
          />
          <BusyButton busy={saving.busy} busyText={words.saving} onClick={() => void save()}>
            {words.save}
          </BusyButton>
        </div>
      </div>
      {line !== '' && <p className="save-result">{line}</p>}
      {saving.failure !== null && <FailureNotice failure={saving.failure} />}
    </>
  );
}
