/** Reading a calendar, from an address or a file; and what is followed already. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { CalendarView } from '../../shared/contract-moments.ts';
import type { Moment } from '../../shared/model/moment.ts';
import { nlWindowMoments } from '../../shared/text/nl-window-moments.ts';
import { TextField } from '../sources/text-field.tsx';
import type { Wards } from '../sources/ward-select.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { type Asking, useAsking } from '../ui/use-asking.ts';
import { CalendarOffer, offerLine } from './calendar-offer.tsx';
import { FollowedCalendars } from './followed-calendars.tsx';

const words = nlWindowMoments.calendar;

/** What was read stands in the place of the fields until another calendar is asked for. `known` is on the agenda already. */
export function CalendarTab(props: {
  readonly known: readonly Moment[];
  readonly wards: Wards;
  readonly today: string;
  readonly onPicked: (moments: readonly Moment[]) => void;
}) {
  const [view, setView] = useState<CalendarView | null>(null);
  const [address, setAddress] = useState('');
  const reading = useAsking('readCalendar');
  const announce = useAnnounce();
  const form = useRef<HTMLDivElement>(null);
  const left = useRef(false);
  useEffect(() => {
    if (view === null && left.current) form.current?.querySelector('input')?.focus();
    left.current = view !== null;
  }, [view]);
  const read = async (url: string | null): Promise<void> => {
    if (url !== null) announce(words.reading);
    const answer = await reading.ask({ url });
    if (answer === null || answer.value === null) return;
    setView(answer.value);
    announce(offerLine(answer.value));
  };
  if (view !== null)
    return (
      <CalendarOffer
        key={view.token}
        view={view}
        known={props.known}
        wards={props.wards}
        today={props.today}
        onOther={() => setView(null)}
        onPicked={(moments) => {
          setView(null);
          left.current = false;
          props.onPicked(moments);
        }}
      />
    );
  return (
    <div className="stack" ref={form}>
      <p className="purpose">{words.promise}</p>
      <ReadForm address={address} onAddress={setAddress} reading={reading} onRead={(url) => void read(url)} />
      <FollowedCalendars />
    </div>
  );
}

function ReadForm(props: {
  readonly address: string;
  readonly onAddress: (address: string) => void;
  readonly reading: Asking<'readCalendar'>;
  readonly onRead: (url: string | null) => void;
}) {
  const { address, reading } = props;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (address.trim() !== '') props.onRead(address.trim());
  };
  return (
    <>
      <form className="tinted stack" onSubmit={submit}>
        <h2>{words.addressTitle}</h2>
        <TextField
          label={words.address}
          help={words.addressHelp}
          value={address}
          required
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          maxLength={2000}
          onChange={props.onAddress}
        />
        <BusyButton type="submit" className="button button-main" busy={reading.busy} busyText={words.reading}>
          {words.read}
        </BusyButton>
        {reading.failure !== null && <FailureNotice failure={reading.failure} />}
      </form>
      <section className="tinted stack">
        <h2>{words.fileTitle}</h2>
        <p className="help">{words.fileHelp}</p>
        <div>
          <BusyButton busy={reading.busy} busyText={words.reading} onClick={() => props.onRead(null)}>
            {words.file}
          </BusyButton>
        </div>
      </section>
    </>
  );
}
