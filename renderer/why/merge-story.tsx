/** This story and another one are the same. */
import { useId, useState } from 'react';
import { readSentence } from '../../shared/briefing/fold-text.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { type Adjusting, namingItem } from './adjusting.ts';

const words = nlWindow.why.adjust;

/** The others are those of the briefing, in its order. */
export function MergeStory({ told, briefing, deciding }: Adjusting) {
  const [other, setOther] = useState('');
  const field = useId();
  const own = new Set(told.items.map(({ id }) => id));
  const near = told.related;
  const likely = new Set(near.map(({ item }) => item));
  const choices = briefing.stories.flatMap(({ items: [item], title }) =>
    item === undefined || own.has(item) || likely.has(item)
      ? []
      : [{ item, title: readSentence({ sentence: title, notes: [] }) }],
  );
  if (choices.length + near.length === 0) return null;
  const merge = async (): Promise<void> => {
    if (other === '') return;
    if (await deciding.decide({ kind: 'merge', items: [namingItem(told), other] }, words.merged))
      setOther('');
  };
  return (
    <div className="adjust-form">
      <label className="field" htmlFor={field}>
        <span>{words.merge}</span>
        <select id={field} value={other} onChange={(event) => setOther(event.target.value)}>
          <option value="">{words.mergeChoose}</option>
          {near.length > 0 && <Stories label={words.mergeNear} stories={near} />}
          {choices.length > 0 && <Stories label={words.mergeOthers} stories={choices} />}
        </select>
      </label>
      <BusyButton
        className="button button-small"
        busy={deciding.busy}
        busyText={words.busy}
        disabled={other === ''}
        onClick={() => void merge()}
      >
        {words.mergeRun}
      </BusyButton>
    </div>
  );
}

function Stories(props: {
  readonly label: string;
  readonly stories: readonly { readonly item: string; readonly title: string }[];
}) {
  return (
    <optgroup label={props.label}>
      {props.stories.map(({ item, title }) => (
        <option key={item} value={item}>
          {title}
        </option>
      ))}
    </optgroup>
  );
}
