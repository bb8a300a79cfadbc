/** Name, kind of voice and ward as proposed, to be changed before following; then one button. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { SourcePreview } from '../../shared/model/preview.ts';
import type { Source } from '../../shared/model/source.ts';
import type { Failure } from '../../shared/result.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { addedFrom } from './added-from.ts';
import { VoiceSelect } from './choice-select.tsx';
import { TextField } from './text-field.tsx';
import type { FollowSource } from './use-follow.ts';
import { WardSelect, type Wards } from './ward-select.tsx';

const words = nlSources.preview;
type Phase = 'open' | 'busy' | 'done';

/** Once followed it says so, and the keyboard stays there. The ward is proposed in words, never chosen by itself. */
export function FollowForm(props: {
  readonly preview: SourcePreview;
  readonly wards: Wards;
  readonly follow: FollowSource;
}) {
  const { preview } = props;
  const { proposal } = preview;
  const [phase, setPhase] = useState<Phase>('open');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [title, setTitle] = useState(proposal.title);
  const [voice, setVoice] = useState<Source['voice']>(proposal.voice);
  const [ward, setWard] = useState('');
  const done = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (phase === 'done') done.current?.focus();
  }, [phase]);
  if (phase === 'done')
    return (
      <p className="health health-healthy" ref={done} tabIndex={-1}>
        {words.followedNow}
      </p>
    );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (phase === 'busy') return;
    setPhase('busy');
    const problem = await props.follow(addedFrom(proposal, { title, voice, ward }));
    setFailure(problem);
    setPhase(problem === null ? 'done' : 'open');
  };
  const run = preview.failure === null ? words.follow : words.followAnyway;
  return (
    <form className="follow" onSubmit={submit}>
      <details open={preview.ward !== null}>
        <summary>{words.adapt}</summary>
        <div className="follow-fields">
          <TextField label={words.name} value={title} required maxLength={200} onChange={setTitle} />
          <VoiceSelect value={voice} onChange={setVoice} />
          <WardSelect
            label={nlSources.ward}
            none={nlSources.noWard}
            wards={props.wards}
            value={ward}
            onChange={setWard}
          />
        </div>
      </details>
      {failure !== null && <FailureNotice failure={failure} />}
      <BusyButton
        type="submit"
        className={preview.failure === null ? 'button button-main' : 'button'}
        about={title}
        busy={phase === 'busy'}
        busyText={words.following}
      >
        {run}
      </BusyButton>
    </form>
  );
}
