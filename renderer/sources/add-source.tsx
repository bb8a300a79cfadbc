/** Finds what an address offers, tried and shown before anything is followed. Closed groups are never read; it says why. */
import { type FormEvent, useState } from 'react';
import type { SourcePreview } from '../../shared/model/preview.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { PreviewCard } from './preview-card.tsx';
import { TextField } from './text-field.tsx';
import type { FollowSource } from './use-follow.ts';
import type { Wards } from './ward-select.tsx';

const words = nlSources.find;

/** What an address gave. */
interface Found {
  readonly address: string;
  readonly previews: readonly SourcePreview[];
}

/** The field stays as it was typed; the previews of the search before stand until the next answer. */
export function AddSource(props: { readonly wards: Wards; readonly follow: FollowSource }) {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const finding = useAsking('findSources');
  const announce = useAnnounce();
  const find = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const address = typed.trim();
    if (address === '' || finding.busy) return;
    setAsked(address);
    setFound(null);
    announce(say(words.busy, { address }));
    const answer = await finding.ask({ address });
    if (answer === null) return;
    setFound({ address, previews: answer.value });
    announce(foundLine({ address, previews: answer.value }));
  };
  return (
    <>
      <form className="tinted stack" onSubmit={find}>
        <TextField
          label={words.address}
          help={words.addressHelp}
          value={typed}
          required
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          maxLength={2000}
          onChange={setTyped}
        />
        <BusyButton type="submit" className="button button-main" busy={finding.busy} busyText={words.running}>
          {words.run}
        </BusyButton>
      </form>
      {finding.busy && (
        <p className="busy-line">
          <progress aria-label={words.running} /> {say(words.busy, { address: asked })}
        </p>
      )}
      {finding.failure !== null && <FailureNotice failure={finding.failure} />}
      {found !== null && <FoundList found={found} wards={props.wards} follow={props.follow} />}
      <p className="help">{nlSources.closedGroups}</p>
    </>
  );
}

function FoundList(props: { readonly found: Found; readonly wards: Wards; readonly follow: FollowSource }) {
  const { found, wards, follow } = props;
  if (found.previews.length === 0) return <p className="notice">{foundLine(found)}</p>;
  return (
    <section aria-label={foundLine(found)}>
      <h2>{foundLine(found)}</h2>
      <ul className="cards">
        {found.previews.map((preview) => (
          <li key={preview.proposal.url}>
            <PreviewCard preview={preview} wards={wards} follow={follow} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function foundLine({ address, previews }: Found): string {
  return previews.length === 0
    ? say(words.none, { address })
    : say(words.found, { count: previews.length, address });
}
