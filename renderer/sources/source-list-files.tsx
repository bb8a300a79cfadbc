/** The list of sources out of a file and into one. */
import { useState } from 'react';
import type { Calls } from '../../shared/contract.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';

const words = nlSources.list;
type Loaded = NonNullable<Calls['importSources']['output']>;

/** Two buttons and what came of the last one. */
export function SourceListFiles(props: { readonly onLoaded: () => void }) {
  const [line, setLine] = useState('');
  const [refused, setRefused] = useState<Loaded['refused']>([]);
  const [last, setLast] = useState<'load' | 'save'>('load');
  const loading = useAsking('importSources');
  const saving = useAsking('exportSources');
  const announce = useAnnounce();
  const tell = (text: string, names: Loaded['refused'] = []): void => {
    setLine(text);
    setRefused(names);
    announce(text);
  };
  /** False where the other still runs: what came of it would stand under this one. */
  const begin = (which: 'load' | 'save'): boolean => {
    if (loading.busy || saving.busy) return false;
    setLast(which);
    setLine('');
    setRefused([]);
    return true;
  };
  const load = async (): Promise<void> => {
    if (!begin('load')) return;
    const answer = await loading.ask({});
    if (answer === null) return;
    if (answer.value === null) return tell(words.cancelled);
    const { added, known } = answer.value;
    tell(say(words.loaded, { added, known }), answer.value.refused);
    props.onLoaded();
  };
  const save = async (): Promise<void> => {
    if (!begin('save')) return;
    const answer = await saving.ask({});
    if (answer === null) return;
    const { path } = answer.value;
    tell(path === null ? words.cancelled : say(words.saved, { path }));
  };
  const { failure } = last === 'load' ? loading : saving;
  return (
    <section className="stack" aria-labelledby="lijst-van-bronnen">
      <h2 id="lijst-van-bronnen">{words.title}</h2>
      <p className="help">{words.help}</p>
      <div className="actions">
        <BusyButton busy={loading.busy} busyText={words.busy} onClick={() => void load()}>
          {words.load}
        </BusyButton>
        <BusyButton busy={saving.busy} busyText={words.busy} onClick={() => void save()}>
          {words.save}
        </BusyButton>
      </div>
      {failure !== null && <FailureNotice failure={failure} />}
      {line !== '' && <p className="save-result">{line}</p>}
      {refused.length > 0 && (
        <div>
          <p>{say(words.refused, { count: refused.length })}</p>
          <ul className="plain-list">
            {refused.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
