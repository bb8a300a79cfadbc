/** Every place the app talks to, from the real list of sources. */
import { nlWindow } from '../../shared/text/nl-window.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';

const words = nlWindow.settings;

/** The hosts of what is followed: nothing else is ever asked for. */
export function Destinations() {
  const list = useCall('listSources', {});
  if (list.failure !== null) return <FailureNotice failure={list.failure} onRetry={list.again} />;
  const hosts = [
    ...new Set(
      (list.value ?? [])
        .filter(({ source }) => /^https?:/.test(source.url))
        .map(({ source }) => new URL(source.url).host),
    ),
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
