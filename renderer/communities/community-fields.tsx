/** The fields of one place. */
import { useId } from 'react';
import { communityPlatforms, joinCapacities, livelinesses } from '../../shared/model/community.ts';
import { nlCommunities } from '../../shared/text/nl-communities.ts';
import { nlWindowCommunities } from '../../shared/text/nl-window-communities.ts';
import { ChoiceSelect } from '../sources/choice-select.tsx';
import { TextField } from '../sources/text-field.tsx';
import type { Wards } from '../sources/ward-select.tsx';
import { LinesField } from '../ui/lines-field.tsx';
import type { CommunityDraft } from './community-draft.ts';
import { WardsField } from './wards-field.tsx';

const words = nlWindowCommunities.fields;
const lives = ['', ...livelinesses] as const;
const capacities = ['', ...joinCapacities] as const;

/** What a person may know of it; only the name is needed. */
export function CommunityFieldset(props: {
  readonly draft: CommunityDraft;
  readonly wards: Wards;
  readonly set: (change: Partial<CommunityDraft>) => void;
}) {
  const { draft, set } = props;
  return (
    <>
      <div className="column-grid">
        <TextField
          maxLength={120}
          label={words.name}
          help={words.nameHelp}
          value={draft.name}
          onChange={(name) => set({ name })}
        />
        <ChoiceSelect
          label={words.platform}
          value={draft.platform}
          values={communityPlatforms}
          words={nlCommunities.platforms}
          onChange={(platform) => set({ platform })}
        />
        <TextField
          inputMode="url"
          maxLength={400}
          label={words.address}
          help={words.addressHelp}
          value={draft.address}
          onChange={(address) => set({ address })}
        />
        <WardsField wards={props.wards} chosen={draft.wards} onChange={(wards) => set({ wards })} />
      </div>
      <ClosedCheck closed={draft.closed} onChange={(closed) => set({ closed })} />
      <div className="column-grid">
        <TextField
          maxLength={120}
          label={words.ask}
          help={words.askHelp}
          value={draft.ask}
          onChange={(ask) => set({ ask })}
        />
        <ChoiceSelect
          label={words.joinAs}
          value={draft.joinAs}
          values={capacities}
          words={{ '': words.joinUsual, ...nlCommunities.capacities }}
          onChange={(joinAs) => set({ joinAs })}
        />
        <ChoiceSelect
          label={words.alive}
          value={draft.alive}
          values={lives}
          words={{ '': words.aliveUnknown, ...nlCommunities.livelinesses }}
          onChange={(alive) => set({ alive })}
        />
      </div>
      <LinesField
        maxLength={2000}
        label={words.rules}
        help={words.rulesHelp}
        value={draft.houseRules}
        onChange={(houseRules) => set({ houseRules })}
      />
    </>
  );
}

function ClosedCheck(props: { readonly closed: boolean; readonly onChange: (closed: boolean) => void }) {
  const helpId = useId();
  return (
    <div className="model-remote">
      <label className="check">
        <input
          type="checkbox"
          checked={props.closed}
          aria-describedby={helpId}
          onChange={(event) => props.onChange(event.target.checked)}
        />
        <span>{words.closed}</span>
      </label>
      <small id={helpId}>{words.closedHelp}</small>
    </div>
  );
}
