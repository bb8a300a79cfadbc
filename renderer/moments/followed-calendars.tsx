/** The calendars that moments came from, and a way to look at once. */
import { useEffect, useState } from 'react';
import { nlWindowMoments } from '../../shared/text/nl-window-moments.ts';
import { say } from '../../shared/text/say.ts';
import { onPush } from '../bridge.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { useCall } from '../ui/use-call.ts';
import { followLine } from './follow-words.ts';

const words = nlWindowMoments.calendar;

/** Nothing before the first. A file is not asked again by itself: it has no button. */
export function FollowedCalendars() {
  const list = useCall('listCalendars', {});
  const following = useAsking('followCalendars');
  const [line, setLine] = useState('');
  const announce = useAnnounce();
  useEffect(() => onPush('storeChanged', list.again), [list.again]);
  const follow = async (): Promise<void> => {
    setLine('');
    const answer = await following.ask({});
    if (answer === null) return;
    setLine(followLine(answer.value));
    announce(followLine(answer.value));
  };
  if (list.failure !== null) return <FailureNotice failure={list.failure} onRetry={list.again} />;
  const calendars = list.value ?? [];
  if (calendars.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="gevolgde-agendas">
      <h2 id="gevolgde-agendas">{words.followedTitle}</h2>
      <ul className="plain-list">
        {calendars.map(({ name, host }) => (
          <li key={`${name} ${host ?? ''}`}>
            {host === null ? say(words.followedFile, { name }) : say(words.followedLine, { name, host })}
          </li>
        ))}
      </ul>
      {calendars.some(({ host }) => host !== null) && (
        <div className="actions actions-line">
          <BusyButton busy={following.busy} busyText={words.following} onClick={() => void follow()}>
            {words.follow}
          </BusyButton>
          <span className="help">{line}</span>
        </div>
      )}
      {following.failure !== null && <FailureNotice failure={following.failure} />}
    </section>
  );
}
