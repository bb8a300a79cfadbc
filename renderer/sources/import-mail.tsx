/** Saved e-mails, read in and reported. */
import { useState } from 'react';
import type { ImportReport } from '../../shared/model/import.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { ImportProgressBar } from './import-progress.tsx';
import { ImportReportView } from './import-report.tsx';
import { useImport } from './use-import.ts';

const words = nlSources.mail;

/** One button; the engine asks for the files. */
export function ImportMail(props: { readonly onRead: () => void }) {
  const [report, setReport] = useState<ImportReport | null>(null);
  const [line, setLine] = useState('');
  const reading = useAsking('importMail');
  const run = useImport(reading.busy);
  const announce = useAnnounce();
  const read = async (): Promise<void> => {
    setLine('');
    const answer = await reading.ask({});
    if (answer === null) return;
    setReport(answer.value);
    if (answer.value !== null) return props.onRead();
    setLine(words.cancelled);
    announce(words.cancelled);
  };
  return (
    <section className="stack" aria-labelledby="mail-inlezen">
      <h2 id="mail-inlezen">{words.title}</h2>
      <p className="help">{words.help}</p>
      <div className="actions">
        <BusyButton busy={reading.busy} busyText={words.busy} onClick={() => void read()}>
          {words.open}
        </BusyButton>
      </div>
      {reading.busy && run.progress !== null && (
        <ImportProgressBar run={run} label={words.progressLabel} busy={words.busy} />
      )}
      {reading.failure !== null && <FailureNotice failure={reading.failure} />}
      {line !== '' && <p className="save-result">{line}</p>}
      {report !== null && <ImportReportView report={report} title={words.title} token={null} />}
    </section>
  );
}
