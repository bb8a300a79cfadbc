/** Where messages play as people said it, each with its way back: the story itself may be in no list any more. */
import { useEffect, useRef, useState } from 'react';
import type { ListedCorrection } from '../../shared/contract-decisions.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { onPush } from '../bridge.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { useCall } from '../ui/use-call.ts';

const words = nlWindow.settings.corrections;

const dayOf = (iso: string): string =>
  new Date(iso).toLocaleDateString('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });

const placeOf = ({ scope, wards }: ListedCorrection): string =>
  scope === 'wijk' ? wards.join(', ') : nlWindow.why.correctedPlaces[scope];

const about = (each: ListedCorrection) => ({ place: placeOf(each), title: each.title });

/** The section; asks again whenever the store changed. */
export function Corrections() {
  const list = useCall('listCorrections', {});
  useEffect(() => onPush('storeChanged', list.again), [list.again]);
  const undoing = useAsking('undoCorrection');
  const [line, setLine] = useState('');
  const announce = useAnnounce();
  const undo = async (each: ListedCorrection): Promise<void> => {
    setLine('');
    if ((await undoing.ask({ items: each.items })) === null) return;
    const told = say(words.undone, about(each));
    setLine(told);
    announce(told);
    list.again();
  };
  return (
    <section className="stack" aria-labelledby="verbeterde-plaatsen" aria-busy={list.loading}>
      <h2 id="verbeterde-plaatsen">{words.title}</h2>
      <p className="help">{words.help}</p>
      {undoing.failure !== null && <FailureNotice failure={undoing.failure} />}
      {list.failure !== null && <FailureNotice failure={list.failure} onRetry={list.again} />}
      <Undone line={line} listed={list.value?.listed} />
      {list.value === null && list.loading && <p>{words.loading}</p>}
      {list.value?.listed.length === 0 && <p>{words.none}</p>}
      {list.value !== null && list.value.listed.length > 0 && (
        <ul className="alias-list">
          {list.value.listed.map((each) => (
            <Row key={each.batch} correction={each} busy={undoing.busy} onUndo={(one) => void undo(one)} />
          ))}
        </ul>
      )}
      {list.value !== null && list.value.total > list.value.listed.length && (
        <p className="help">
          {say(words.more, { shown: list.value.listed.length, total: list.value.total })}
        </p>
      )}
    </section>
  );
}

/** What was taken back; takes the focus when the button that did it is gone. */
function Undone(props: { readonly line: string; readonly listed: readonly ListedCorrection[] | undefined }) {
  const { line, listed } = props;
  const place = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button goes when the list is a new one
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost && line !== '') place.current?.focus({ preventScroll: true });
  }, [line, listed]);
  if (line === '') return null;
  return (
    <p className="save-result" tabIndex={-1} ref={place}>
      {line}
    </p>
  );
}

function Row(props: {
  readonly correction: ListedCorrection;
  readonly busy: boolean;
  readonly onUndo: (correction: ListedCorrection) => void;
}) {
  const { correction, busy, onUndo } = props;
  const { title, publisher, at, items } = correction;
  const place = placeOf(correction);
  return (
    <li>
      <span>
        {say(words.from, { title, publisher })}
        <br />
        <small>{say(words.place, { place, count: items.length, when: dayOf(at) })}</small>
      </span>
      <BusyButton
        className="button button-small"
        busy={busy}
        busyText={words.undoing}
        about={say(words.undoAbout, about(correction))}
        onClick={() => onUndo(correction)}
      >
        {words.undo}
      </BusyButton>
    </li>
  );
}
