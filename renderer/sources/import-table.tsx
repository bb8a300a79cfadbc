/** Messages out of a CSV file: chosen, its columns named, read in, reported. */
import { useState } from 'react';
import type { Calls } from '../../shared/contract.ts';
import type { ImportReport, ImportTable } from '../../shared/model/import.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { type ImportName, noImportNames, proposedName, withSavedRows } from './import-names.ts';
import { ImportProgressBar } from './import-progress.tsx';
import { ImportReportView } from './import-report.tsx';
import { MappingStep } from './mapping-step.tsx';
import { useImport } from './use-import.ts';

const words = nlSources.table;

/** Where it stands; a failure keeps the step, and so the chosen columns. */
type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'map'; readonly table: ImportTable }
  | {
      readonly at: 'report';
      readonly report: ImportReport;
      readonly name: ImportName;
      readonly token: string;
    };

/** The three steps. */
export function ImportTableFile(props: { readonly onRead: () => void }) {
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const [names, setNames] = useState(noImportNames);
  const [line, setLine] = useState('');
  const opening = useAsking('openTable');
  const reading = useAsking('importTable');
  const run = useImport(reading.busy);
  const announce = useAnnounce();
  const open = async (): Promise<void> => {
    setLine('');
    const answer = await opening.ask({});
    if (answer === null) return;
    if (answer.value !== null) return setStep({ at: 'map', table: answer.value });
    setLine(words.cancelled);
    announce(words.cancelled);
  };
  const read = async (input: Calls['importTable']['input']): Promise<void> => {
    announce(words.busy);
    const answer = await reading.ask(input);
    if (answer === null) return;
    const { token, title, voice } = input;
    const name = { title, voice };
    setNames((old) => ({ ...old, last: name }));
    setStep({ at: 'report', report: answer.value, name, token });
    props.onRead();
  };
  return (
    <section className="stack" aria-labelledby="tabel-inlezen">
      <h2 id="tabel-inlezen">{words.title}</h2>
      <p className="help">{words.help}</p>
      {step.at === 'map' && (
        <MappingStep
          key={step.table.token}
          table={step.table}
          proposed={proposedName(step.table, names)}
          busy={reading.busy}
          onRun={(input) => void read(input)}
        />
      )}
      {reading.busy && <ImportProgressBar run={run} label={words.progressLabel} busy={words.busy} />}
      {reading.failure !== null && <FailureNotice failure={reading.failure} />}
      {step.at === 'report' && (
        <ImportReportView
          report={step.report}
          title={step.name.title}
          token={step.token}
          onSaved={(path) => setNames((old) => withSavedRows(old, path, step.name))}
        />
      )}
      {!reading.busy && (
        <div className="actions">
          <BusyButton busy={opening.busy} busyText={words.opening} onClick={() => void open()}>
            {step.at === 'choose' ? words.open : words.other}
          </BusyButton>
        </div>
      )}
      {opening.failure !== null && <FailureNotice failure={opening.failure} />}
      {line !== '' && <p className="save-result">{line}</p>}
    </section>
  );
}
