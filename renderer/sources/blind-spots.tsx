/** Which wards and themes nobody was heard from this week: counts first, names on request. */
import { useEffect } from 'react';
import { localDate } from '../../shared/language/amsterdam-time.ts';
import { dayAndMonth } from '../../shared/language/dutch-dates.ts';
import type { BlindReason, BlindSpots } from '../../shared/model/coverage.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { nlThemes } from '../../shared/text/nl-words.ts';
import { say } from '../../shared/text/say.ts';
import { onPush } from '../bridge.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';

const words = nlSources.blind;

/** Asks, and shows when there is an answer: the table does not wait for it. */
export function BlindSpotPanel() {
  const spots = useCall('blindSpots', {});
  useEffect(() => onPush('storeChanged', spots.again), [spots.again]);
  if (spots.failure !== null) return <FailureNotice failure={spots.failure} onRetry={spots.again} />;
  return spots.value === null ? null : <BlindSpotView spots={spots.value} />;
}

/** The panel itself. */
export function BlindSpotView(props: { readonly spots: BlindSpots }) {
  const { wards, themes, wardCount, themeCount } = props.spots;
  if (wards.length + themes.length === 0) return <p className="help">{words.none}</p>;
  const counts = { wards: wards.length, wardCount, themes: themes.length, themeCount };
  return (
    <section className="blind-spots" aria-label={words.title}>
      <details>
        <summary>{say(words.line, counts)}</summary>
        <div className="blind-lists">
          <BlindList title={words.wards} spots={wards.map((ward) => ({ ...ward, key: ward.code }))} />
          <BlindList
            title={words.themes}
            spots={themes.map((each) => ({ ...each, key: each.theme, name: nlThemes[each.theme] }))}
          />
        </div>
      </details>
    </section>
  );
}

function BlindList(props: {
  readonly title: string;
  readonly spots: readonly {
    readonly key: string;
    readonly name: string;
    readonly reason: BlindReason;
    readonly last: string | null;
  }[];
}) {
  if (props.spots.length === 0) return null;
  return (
    <div>
      <h2>{props.title}</h2>
      <ul className="plain-list">
        {props.spots.map(({ key, name, reason, last }) => (
          <li key={key}>
            {name} <small>{reasonLine(reason, last)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "stil sinds 12 februari"; without a date of a last message it says only that it is silent. */
function reasonLine(reason: BlindReason, last: string | null): string {
  if (reason === 'no-source') return words['no-source'];
  return last === null
    ? words.silentUnknown
    : say(words.silent, { when: dayAndMonth(localDate(Date.parse(last))) });
}
