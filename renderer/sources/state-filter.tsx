/** All sources, or only those that ask for a person. */
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { type SourceFilter, sourceFilters } from './source-groups.ts';

const words = nlSources;

/** Both counts stand in the labels. */
export function StateFilter(props: {
  readonly filter: SourceFilter;
  readonly counts: Readonly<Record<SourceFilter, number>>;
  readonly onChange: (filter: SourceFilter) => void;
}) {
  return (
    <fieldset className="state-filter">
      <legend className="visually-hidden">{words.filterLabel}</legend>
      {sourceFilters.map((each) => (
        <label key={each} className="check">
          <input
            type="radio"
            name="bronnen-filter"
            checked={props.filter === each}
            onChange={() => props.onChange(each)}
          />
          <span>{say(words.filters[each], { count: props.counts[each] })}</span>
        </label>
      ))}
    </fieldset>
  );
}
