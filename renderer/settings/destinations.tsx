/** Every place the app talks to, from the real list of sources, the calendars that are followed, and the language model where one is on. */
import { modelDestination } from '../../shared/model/language-model.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';

const words = nlWindow.settings;

/** The hosts of what is followed, of calendars, and of the language model while it is on: nothing else is ever asked for. */
export function Destinations() {
  const list = useCall('listSources', {});
  const calendars = useCall('listCalendars', {});
  const model = useCall('modelSettings', {});
  // A list that may lack a place is worse than none.
  for (const each of [list, calendars, model])
    if (each.failure !== null) return <FailureNotice failure={each.failure} onRetry={each.again} />;
  const asked = model.value === null ? null : modelDestination(model.value);
  const hosts = [
    ...new Set([
      ...(list.value ?? [])
        .filter(({ source }) => /^https?:/.test(source.url))
        .map(({ source }) => new URL(source.url).host),
      ...(calendars.value ?? []).flatMap(({ host }) => host ?? []),
      ...(asked === null ? [] : [asked]),
    ]),
  ].sort();
  return (
    <section aria-labelledby="bestemmingen">
      <h2 id="bestemmingen">{words.destinations}</h2>
      <p>{words.promise}</p>
      {hosts.length === 0 ? (
        <p>{words.noDestinations}</p>
      ) : (
        <ul className="plain-list">
          {hosts.map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
