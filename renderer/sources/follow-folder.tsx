/** A folder of files, followed from now on. */
import { useState } from 'react';
import type { Source } from '../../shared/model/source.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { FirstLook } from './first-look.tsx';
import type { Tries } from './use-try-now.ts';

const words = nlSources.followFolder;

/** One button; the desktop asks for the folder, the window never names one. */
export function FollowFolder(props: { readonly tries: Tries; readonly onAdded: (source: Source) => void }) {
  const [source, setSource] = useState<Source | null>(null);
  const [cancelled, setCancelled] = useState(false);
  const choosing = useAsking('followFolder');
  const announce = useAnnounce();
  const choose = async (): Promise<void> => {
    setCancelled(false);
    setSource(null);
    const answer = await choosing.ask({});
    if (answer === null) return;
    const added = answer.value?.source ?? null;
    setSource(added);
    setCancelled(added === null);
    announce(added === null ? words.cancelled : say(nlSources.added, { title: added.title }));
    if (added !== null) props.onAdded(added);
  };
  return (
    <section className="stack" aria-labelledby="map-volgen">
      <h2 id="map-volgen">{words.title}</h2>
      <p className="help">{words.help}</p>
      <div className="actions">
        <BusyButton busy={choosing.busy} busyText={words.busy} onClick={() => void choose()}>
          {words.open}
        </BusyButton>
      </div>
      {choosing.failure !== null && <FailureNotice failure={choosing.failure} />}
      {cancelled && <p className="save-result">{words.cancelled}</p>}
      {source !== null && <FirstLook source={source} tries={props.tries} />}
    </section>
  );
}
