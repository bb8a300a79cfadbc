/** An item as it was published (masked), with the quoted span marked. */
import { useId, useState } from 'react';
import type { ShownItem } from '../../shared/contract.ts';
import { noteMoment } from '../../shared/language/dutch-dates.ts';
import type { ItemField } from '../../shared/model/item.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';
import { ItemChanges } from './item-changes.tsx';
import { OpenAtSource } from './open-at-source.tsx';
import { RemovedItem, RemoveItem } from './remove-item.tsx';

const words = nlWindow.evidence;

/** A stretch to mark, with the words that must stand there. */
export interface Mark {
  readonly field: ItemField;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Asks for the item and shows it. */
export function ItemCard(props: {
  readonly id: string;
  readonly version: number | null;
  readonly mark: Mark | null;
}) {
  const item = useCall('showItem', { id: props.id, version: props.version });
  if (item.failure !== null) return <FailureNotice failure={item.failure} />;
  if (item.value === null) return null;
  // After an edit the offsets belong to another text: better no mark than a wrong one.
  const same = props.version === null || item.value.version === props.version;
  return <ItemView item={item.value} mark={same ? props.mark : null} />;
}

/**
 * An item that is there, until it is deleted here: give each its own key. A mark is drawn only where the quoted words
 * still stand: an edit may have moved them.
 */
export function ItemView(props: { readonly item: ShownItem; readonly mark: Mark | null }) {
  const { item, mark } = props;
  const [removed, setRemoved] = useState(false);
  const source = useId();
  if (removed) return <RemovedItem />;
  const stands = mark !== null && item[mark.field].slice(mark.start, mark.end) === mark.quote;
  const markIn = (field: ItemField): Mark | null => (stands && mark.field === field ? mark : null);
  return (
    <article className="item-card">
      {item.title !== '' && <h3>{marked(item.title, markIn('title'))}</h3>}
      <p className="tags" id={source}>
        {itemSource(item)}
      </p>
      {item.places.length > 0 && <p className="tags">{alsoAt(item.places)}</p>}
      {item.language !== null && item.language !== 'nl' && (
        <p className="tags">{say(words.foreign, { language: languageName(item.language) })}</p>
      )}
      {mark !== null && !stands && <p className="notice">{words.changed}</p>}
      <div className="item-text">{marked(item.text, markIn('text'))}</div>
      {item.version > 1 && <ItemChanges id={item.id} />}
      <div className="item-verbs">
        {item.hasLink && <OpenAtSource id={item.id} />}
        <RemoveItem id={item.id} about={source} onRemoved={() => setRemoved(true)} />
      </div>
    </article>
  );
}

const inDutch = new Intl.DisplayNames(['nl'], { type: 'language' });
const languageName = (code: string): string => inDutch.of(code) ?? code;

const alsoAt = (places: readonly string[]): string =>
  say(words.alsoAt, { places: new Intl.ListFormat('nl').format(places) });

/** "De Oostgrens, 3 maart 08.15 uur"; without a date of its own, when it was seen. */
export function itemSource({ publisher, published, firstSeen }: ShownItem): string {
  const when =
    published === null ? say(words.undated, { when: noteMoment(firstSeen) }) : noteMoment(published);
  return `${publisher}, ${when}`;
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
