/** Saves the briefing as a file: the same bytes as the command line writes. */
import { useState } from 'react';
import { type ExportFormat, exportFormats } from '../../shared/contract.ts';
import type { Role } from '../../shared/model/role.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { call, failureOf } from '../bridge.ts';
import { failureWords } from '../ui/failure-words.ts';
import { FormatSelect } from '../ui/format-select.tsx';

const words = nlWindow.briefing;

/** The row with format and button. */
export function SaveAs(props: {
  readonly date: string | null;
  readonly role: Role;
  readonly onOutcome: (line: string) => void;
}) {
  const [format, setFormat] = useState<ExportFormat>('pdf');
  const { date, role, onOutcome } = props;
  const save = (): void => {
    call('saveBriefing', { format, date, role }).then(
      ({ path }) => onOutcome(path === null ? '' : say(words.saved, { path })),
      (error: unknown) => onOutcome(failureWords(failureOf(error))),
    );
  };
  return (
    <div className="save-as">
      <FormatSelect
        label={words.saveAs}
        formats={exportFormats}
        words={words.formats}
        value={format}
        onChange={setFormat}
      />
      <button type="button" className="button" onClick={save}>
        {words.save}
      </button>
    </div>
  );
}
