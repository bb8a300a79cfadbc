/** A story of today to choose. */
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';

/** By id; the empty string for none. */
export function StorySelect(props: {
  readonly label: string;
  readonly value: string;
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly onChange: (id: string) => void;
}) {
  return (
    <div className="field field-wide">
      <label>
        <span>{props.label}</span>
        <select name="story" value={props.value} onChange={(event) => props.onChange(event.target.value)}>
          <option value="">{nlWindowCouncil.noStory}</option>
          {props.stories.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
