/** The messages behind a sentence; what does not fit is counted. */
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { ItemCard } from './item-card.tsx';

const words = nlWindow.evidence;
/** Messages shown under a sentence: more is a list nobody reads. */
const mostItems = 20;

/** Nothing where there is none. */
export function ItemList(props: { readonly items: readonly string[] }) {
  const { items } = props;
  if (items.length === 0) return null;
  return (
    <>
      <h3>{words.restsOn}</h3>
      {items.slice(0, mostItems).map((id) => (
        <ItemCard key={id} id={id} version={null} mark={null} />
      ))}
      {items.length > mostItems && <p>{say(words.more, { count: items.length - mostItems })}</p>}
    </>
  );
}
