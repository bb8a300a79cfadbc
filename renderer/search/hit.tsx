/** One hit: enough to recognise it, and a way to all of it. */
import type { ShownItem } from '../../shared/contract.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { itemSource } from '../evidence/item-card.tsx';

/** `current` is the hit that is open beside the list. */
export function Hit(props: {
  readonly item: ShownItem;
  readonly current: boolean;
  readonly onOpen: () => void;
}) {
  const { item } = props;
  const title = item.title === '' ? say(nlWindow.search.untitled, { publisher: item.publisher }) : item.title;
  return (
    <li className="hit">
      <h3>
        <button
          type="button"
          className="link"
          aria-current={props.current ? 'true' : undefined}
          onClick={props.onOpen}
        >
          {title}
        </button>
      </h3>
      <p className="tags">{itemSource(item)}</p>
      <p className="hit-text">{item.text}</p>
    </li>
  );
}
