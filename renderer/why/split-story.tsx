/** One of the story's messages is about something else. */
import { noteMoment } from '../../shared/language/dutch-dates.ts';
import type { ExplainedItem } from '../../shared/model/explanation.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import type { Adjusting } from './adjusting.ts';
import { Disclosure } from './disclosure.tsx';

const words = nlWindow.why.adjust;
/** Messages listed: of a larger story nobody takes one out by hand. */
const mostListed = 40;

/** It stays apart from all that the story holds now. */
export function SplitStory({ told, deciding }: Adjusting) {
  const split = (item: string): void => {
    const apart = told.items.map(({ id }) => id).filter((id) => id !== item);
    void deciding.decide({ kind: 'split', item, apart: apart.slice(0, 500) }, words.splitDone);
  };
  return (
    <div>
      <Disclosure label={words.split}>
        <ul className="split-list">
          {told.items.slice(0, mostListed).map((item) => (
            <li key={item.id}>
              <span>
                {nameOf(item)} <small>{sourceOf(item)}</small>
              </span>
              <button
                type="button"
                className="button button-small"
                aria-disabled={deciding.busy}
                aria-label={say(words.splitAbout, { title: `${nameOf(item)} ${sourceOf(item)}` })}
                onClick={() => split(item.id)}
              >
                {words.splitRun}
              </button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

const sourceOf = ({ publisher, when }: ExplainedItem): string =>
  say(nlWindow.why.itemOf, { publisher, when: noteMoment(when) });
const nameOf = ({ title, publisher }: ExplainedItem): string =>
  title === '' ? say(nlWindow.search.untitled, { publisher }) : title;
