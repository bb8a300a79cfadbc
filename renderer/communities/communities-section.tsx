/** The directory of places where neighbourhoods talk: proposals, the list, and adding one. */
import type { CommunityList } from '../../shared/contract-communities.ts';
import { nlWindowCommunities as words } from '../../shared/text/nl-window-communities.ts';
import type { Wards } from '../sources/ward-select.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';
import { proposalLine } from './community-lines.ts';
import { CommunityResult } from './community-result.tsx';
import { PlaceList } from './place-list.tsx';
import { type CommunitiesState, useCommunities } from './use-communities.ts';

/** The section. */
export function CommunitiesSection() {
  const state = useCommunities();
  const wards = useCall('listWards', {}).value ?? [];
  const { list } = state;
  return (
    <section className="stack" aria-labelledby="buurtplekken">
      <h2 id="buurtplekken">{words.title}</h2>
      <p className="help">{words.help}</p>
      {state.listFailure !== null && <FailureNotice failure={state.listFailure} onRetry={state.again} />}
      {list === null && state.listFailure === null && <p>{words.loading}</p>}
      {list !== null && <PlaceList places={list.places} state={state} wards={wards} />}
      {list !== null && <Proposals list={list} state={state} wards={wards} />}
    </section>
  );
}

/** Stays where the last one was taken or refused: the way back is here. */
function Proposals(props: {
  readonly list: CommunityList;
  readonly state: CommunitiesState;
  readonly wards: Wards;
}) {
  const { state, wards } = props;
  const { proposals } = props.list;
  const told = state.done?.at === 'proposal' || state.failures.proposal !== null;
  if (proposals.length === 0 && !told) return null;
  return (
    <section className="tinted" aria-labelledby="buurtplek-voorstellen">
      <h3 id="buurtplek-voorstellen">{words.proposals.title}</h3>
      <p className="help">{words.proposals.help}</p>
      <CommunityResult state={state} at="proposal" />
      <ul className="alias-list entry-list">
        {proposals.map((proposal) => (
          <li key={proposal.source}>
            <span>
              <span className="community-name">{proposal.name}</span>
              <small>{proposalLine(proposal, wards)}</small>
            </span>
            <span className="row-actions">
              <BusyButton
                className="button button-small"
                busy={state.busy}
                busyText={words.proposals.accepting}
                about={proposal.name}
                onClick={() => void state.accept(proposal.source, proposal.name)}
              >
                {words.proposals.accept}
              </BusyButton>
              <BusyButton
                className="button button-small"
                busy={state.busy}
                busyText={words.proposals.refusing}
                about={proposal.name}
                onClick={() => void state.refuse(proposal.source, proposal.name)}
              >
                {words.proposals.refuse}
              </BusyButton>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
