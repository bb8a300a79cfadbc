/** The out-of-hours sheet: made anew each time it is opened, to copy or print. */
import { useEffect } from 'react';
import type { OutOfHoursSheet } from '../../shared/model/out-of-hours.ts';
import { nlWindowOutOfHours as words } from '../../shared/text/nl-window-out-of-hours.ts';
import { onPush } from '../bridge.ts';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';
import { CopyButton } from './copy-button.tsx';
import { SheetParts } from './sheet-parts.tsx';
import { sheetText, standLine } from './sheet-text.ts';

/** `active` is true while it is the open tab. */
export function OutOfHours(props: { readonly active: boolean }) {
  const asked = useCall('outOfHours', {});
  const { again, value } = asked;
  const announce = useAnnounce();
  useEffect(() => onPush('storeChanged', again), [again]);
  const { active } = props;
  useEffect(() => {
    if (active) again();
  }, [active, again]);
  if (asked.failure !== null) return <FailureNotice failure={asked.failure} onRetry={again} />;
  if (value === null) return <p>{words.loading}</p>;
  return (
    <section className="stack sheet" aria-labelledby="buiten-kantooruren">
      <h2 id="buiten-kantooruren">{words.title}</h2>
      <p className="help no-print">{words.help}</p>
      <Stand sheet={value} />
      <div className="actions actions-line no-print">
        <button type="button" className="button" onClick={() => window.print()}>
          {words.print}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            again();
            announce(words.refreshed);
          }}
        >
          {words.refresh}
        </button>
        <CopyButton main text={sheetText(value)} label={words.copy} said={words.copied} />
      </div>
      <SheetParts sheet={value} />
    </section>
  );
}

function Stand(props: { readonly sheet: OutOfHoursSheet }) {
  const { at, officeHour } = props.sheet;
  return (
    <p className="sheet-stand">
      {standLine(at)}. {officeHour ? words.open : words.closed}
    </p>
  );
}
