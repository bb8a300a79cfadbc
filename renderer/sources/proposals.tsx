/** Likely sources of this municipality: looked at one by one or all, followed only when chosen. */
import { useEffect, useRef } from 'react';
import type { SourceProposal } from '../../shared/model/preview.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';
import { ProposalRow } from './proposal-row.tsx';
import type { FollowSource } from './use-follow.ts';
import { type Trying, trialCounts, useTrials } from './use-trials.ts';
import type { Wards } from './ward-select.tsx';

const words = nlSources.propose;

/** `followed` are the addresses that are followed already. */
export function Proposals(props: {
  readonly wards: Wards;
  readonly followed: ReadonlySet<string>;
  readonly follow: FollowSource;
}) {
  const list = useCall('proposeSources', {});
  const trying = useTrials();
  if (list.failure !== null) return <FailureNotice failure={list.failure} onRetry={list.again} />;
  if (list.value === null) return <p className="help">{words.loading}</p>;
  if (list.value.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <p className="help">{words.intro}</p>
      <LookAll proposals={list.value.filter(({ url }) => !props.followed.has(url))} trying={trying} />
      <h2 className="visually-hidden">{words.title}</h2>
      <ul className="cards">
        {list.value.map((proposal) => (
          <ProposalRow
            key={proposal.url}
            proposal={proposal}
            trial={trying.trials.get(proposal.url)}
            followed={props.followed.has(proposal.url)}
            wards={props.wards}
            follow={props.follow}
            onLook={() => void trying.tryOne(proposal)}
          />
        ))}
      </ul>
    </>
  );
}

/** One button: while it runs it stops. */
function LookAll(props: { readonly proposals: readonly SourceProposal[]; readonly trying: Trying }) {
  const { proposals, trying } = props;
  const announce = useAnnounce();
  const counts = trialCounts(proposals, trying.trials);
  const latest = useRef(counts);
  useEffect(() => {
    latest.current = counts;
  });
  const lookAll = async (): Promise<void> => {
    const whole = await trying.tryAll(proposals);
    // After the last answer is drawn, so that the counts are those of the end.
    setTimeout(() => announce(say(whole ? words.done : words.stopped, latest.current)));
  };
  return (
    <div className="actions actions-line">
      <button type="button" className="button" onClick={trying.running ? trying.stop : () => void lookAll()}>
        {trying.running ? words.stop : words.lookAll}
      </button>
      {counts.done > 0 && (
        <span className="refresh-status">
          <progress aria-label={words.progressLabel} max={counts.total} value={counts.done} />{' '}
          {say(counts.done === counts.total ? words.done : words.progress, counts)}
        </span>
      )}
    </div>
  );
}
