/** One proposal: its name, a way to look, and what looking gave. */
import type { ReactNode } from 'react';
import type { SourceProposal } from '../../shared/model/preview.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useArrival } from '../ui/use-arrival.ts';
import { PreviewCard } from './preview-card.tsx';
import { kindLine } from './preview-words.ts';
import type { FollowSource } from './use-follow.ts';
import type { Trial } from './use-trials.ts';
import type { Wards } from './ward-select.tsx';

const words = nlSources.propose;

/** `trial` is undefined before anybody looked. */
export function ProposalRow(props: {
  readonly proposal: SourceProposal;
  readonly trial: Trial | undefined;
  readonly followed: boolean;
  readonly wards: Wards;
  readonly follow: FollowSource;
  readonly onLook: () => void;
}) {
  const { proposal, trial, followed } = props;
  const looked = trial !== undefined && trial !== null;
  return (
    <li>
      <div className="page-row">
        <div>
          <h3>{proposal.title}</h3>
          <p className="tags">{kindLine(proposal)}</p>
        </div>
        {followed && !looked && <span className="health health-healthy">{nlSources.preview.known}</span>}
        {!followed && !(looked && 'preview' in trial) && (
          <BusyButton
            className="button button-small"
            about={proposal.title}
            busy={trial === null}
            busyText={words.looking}
            onClick={props.onLook}
          >
            {words.look}
          </BusyButton>
        )}
      </div>
      {looked && 'failure' in trial && <FailureNotice failure={trial.failure} />}
      {looked && 'preview' in trial && (
        <Looked>
          <PreviewCard preview={trial.preview} wards={props.wards} follow={props.follow} headless />
        </Looked>
      )}
    </li>
  );
}

/** Takes the focus where the button that was pressed is gone. */
function Looked(props: { readonly children: ReactNode }) {
  const place = useArrival<HTMLDivElement>();
  return (
    <div ref={place} tabIndex={-1}>
      {props.children}
    </div>
  );
}
