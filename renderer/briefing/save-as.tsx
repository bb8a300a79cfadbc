/** Saves the briefing as a file: the same bytes as the command line writes. */
import { useState } from 'react';
import { type ExportFormat, exportFormats } from '../../shared/contract.ts';
import type { Role } from '../../shared/model/role.ts';
import { failureText } from '../../shared/text/failure-text.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { call, failureOf } from '../bridge.ts';
import { useAnnounce } from '../ui/live-region.tsx';

export function SaveAs(props: { readonly date: string | null; readonly role: Role }) {
  const [line, setLine] = useState('');
  const announce = useAnnounce();
  const save = (format: ExportFormat): void => {
    const tell = (text: string): void => {
      setLine(text);
      announce(text);
    };
    call('saveBriefing', { format, ...props }).then(
      ({ path }) => tell(path === null ? '' : say(nlWindow.briefing.saved, { path })),
      (error: unknown) => tell(failureText(failureOf(error))),
    );
  };
  return (
    <label className="field-inline">
      <span>{nlWindow.briefing.saveAs}</span>
      <select
        value=""
        onChange={(event) => {
          const format = exportFormats.find((each) => each === event.target.value);
          if (format !== undefined) save(format);
        }}
      >
        <option value="">{nlWindow.briefing.chooseFormat}</option>
        {exportFormats.map((format) => (
          <option key={format} value={format}>
            {nlWindow.briefing.formats[format]}
          </option>
        ))}
      </select>
      {line !== '' && <span className="refresh-result">{line}</span>}
    </label>
  );
}
