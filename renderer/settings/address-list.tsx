/** The user's own list of addresses: reading it in, what is kept, removing it. */
import { useState } from 'react';
import type { AddressReport } from '../../shared/model/address-list.ts';
import { nlAddresses as words } from '../../shared/text/nl-addresses.ts';
import { say } from '../../shared/text/say.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { useCall } from '../ui/use-call.ts';
import { AddressRefusals } from './address-refusals.tsx';
import { type AddressImport, useAddressImport } from './use-address-import.ts';

const dayOf = (iso: string): string =>
  new Date(iso).toLocaleDateString('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });

const lineOf = (report: AddressReport | null): string => {
  if (report === null) return words.cancelled;
  if (report.stopped) return words.stopped;
  const { refusedRows, streetsOfSeveral, ...counts } = report;
  const { addresses, streets, postcodes, elsewhere } = counts;
  const told = { addresses, streets, postcodes, elsewhere, refused: refusedRows, several: streetsOfSeveral };
  return say(words.line, told);
};

/** One button; the engine asks for the file. */
export function AddressListSection() {
  const facts = useCall('addressFacts', {});
  const run = useAddressImport();
  const removing = useAsking('removeAddresses');
  const [report, setReport] = useState<AddressReport | null>(null);
  const [line, setLine] = useState('');
  const announce = useAnnounce();
  const tell = (text: string, shown: AddressReport | null): void => {
    setLine(text);
    setReport(shown);
    announce(text);
    facts.again();
  };
  const read = async (): Promise<void> => {
    setLine('');
    setReport(null);
    const answer = await run.reading.ask({});
    if (answer !== null) tell(lineOf(answer.value), answer.value);
  };
  const remove = async (): Promise<void> => {
    if ((await removing.ask({})) !== null) tell(words.removed, null);
  };
  const kept = facts.value;
  return (
    <section className="stack" aria-labelledby="adressenlijst">
      <h2 id="adressenlijst">{words.title}</h2>
      <p className="help">{words.help}</p>
      <p className="address-kept">
        {kept === null ? words.none : say(words.kept, { ...kept, when: dayOf(kept.importedAt) })}
      </p>
      <div className="actions">
        <BusyButton busy={run.reading.busy} busyText={words.busy} onClick={() => void read()}>
          {kept === null ? words.open : words.replace}
        </BusyButton>
        {kept !== null && (
          <BusyButton busy={removing.busy} busyText={words.removing} onClick={() => void remove()}>
            {words.remove}
          </BusyButton>
        )}
      </div>
      {run.reading.busy && run.percent !== null && <Progress run={run} percent={run.percent} />}
      {[facts.failure, run.reading.failure, removing.failure].map(
        (failure) => failure !== null && <FailureNotice key={failure.key} failure={failure} />,
      )}
      {line !== '' && <p className="save-result">{line}</p>}
      {report !== null && <AddressRefusals refused={report.refused} rows={report.refusedRows} />}
    </section>
  );
}

function Progress(props: { readonly run: AddressImport; readonly percent: number }) {
  const { run, percent } = props;
  return (
    <div className="actions">
      <progress aria-label={words.progressLabel} max={100} value={percent} />
      <span>{say(words.progress, { percent })}</span>
      <BusyButton
        className="button button-small"
        busy={run.stopping}
        busyText={words.stopping}
        onClick={run.stop}
      >
        {words.stop}
      </BusyButton>
    </div>
  );
}
