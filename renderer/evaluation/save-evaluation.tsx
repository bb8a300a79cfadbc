/** Saves the evaluation of a month as a file. */
import { useState } from 'react';
import { type EvaluationFormat, evaluationFormats } from '../../shared/contract-evaluation.ts';
import { nlWindowEvaluation as words } from '../../shared/text/nl-window-evaluation.ts';
import { say } from '../../shared/text/say.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { FormatSelect } from '../ui/format-select.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';

/** The row with format and button, and what came of it. */
export function SaveEvaluation(props: { readonly month: string }) {
  const [format, setFormat] = useState<EvaluationFormat>('pdf');
  const [line, setLine] = useState('');
  const saving = useAsking('saveEvaluation');
  const announce = useAnnounce();
  const save = async (): Promise<void> => {
    setLine('');
    const path = (await saving.ask({ month: props.month, format }))?.value.path ?? null;
    if (path === null) return;
    setLine(say(words.saved, { path }));
    announce(say(words.saved, { path }));
  };
  return (
    <>
      <div className="save-as">
        <FormatSelect
          label={words.saveAs}
          formats={evaluationFormats}
          words={words.formats}
          value={format}
          onChange={setFormat}
        />
        <BusyButton busy={saving.busy} busyText={words.saving} onClick={() => void save()}>
          {words.save}
        </BusyButton>
      </div>
      {line !== '' && <p className="save-result">{line}</p>}
      {saving.failure !== null && <FailureNotice failure={saving.failure} />}
    </>
  );
}
