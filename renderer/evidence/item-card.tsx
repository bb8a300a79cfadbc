/** An item as it was published (masked), with the quoted span marked. */

import { noteMoment } from '../../shared/briefing/dutch-dates.ts';
import type { ShownItem } from '../../shared/contract.ts';
import type { ItemField } from '../../shared/model/item.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { call } from '../bridge.ts';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';

/** A stretch to mark. */
export interface Mark {
  readonly field: ItemField;
  readonly start: number;
  readonly end: number;
}

export function ItemCard(props: {
  readonly id: string;
  readonly version: number | null;
  readonly mark: Mark | null;
}) {
  const item = useCall('showItem', { id: props.id, version: props.version });
  if (item.failure !== null) return <FailureNotice failure={item.failure} />;
  return item.value === null ? null : <ItemView item={item.value} mark={props.mark} />;
}

export function ItemView(props: { readonly item: ShownItem; readonly mark: Mark | null }) {
  const { item, mark } = props;
  const announce = useAnnounce();
  const open = (): void => {
    call('openItem', { id: item.id }).then(
      () => announce(nlWindow.evidence.opened),
      () => announce(nlWindow.evidence.notOpened),
    );
  };
  return (
    <article className="item-card">
      {item.title !== '' && <h3>{marked(item.title, mark?.field === 'title' ? mark : null)}</h3>}
      <p className="tags">
        {item.publisher}, {item.published === null ? nlWindow.evidence.undated : noteMoment(item.published)}
      </p>
      <div className="item-text">{marked(item.text, mark?.field === 'text' ? mark : null)}</div>
      {item.hasLink && (
        <button type="button" className="link" onClick={open}>
          {nlWindow.evidence.open}
        </button>
      )}
    </article>
  );
}

function marked(text: string, mark: Mark | null) {
  if (mark === null) return text;
  return (
    <>
      {text.slice(0, mark.start)}
      <mark>{text.slice(mark.start, mark.end)}</mark>
      {text.slice(mark.end)}
    </>
  );
}
