/** A labelled list to choose from. */
import { useId } from 'react';
import { type Source, sourceLicences, sourceVoices } from '../../shared/model/source.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { nlLicences, nlVoices } from '../../shared/text/nl-words.ts';

/** One of `values`, each with its words. */
export function ChoiceSelect<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly values: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly help?: string;
  readonly onChange: (value: T) => void;
}) {
  const { value, values, words, help } = props;
  const helpId = useId();
  return (
    <div className="field">
      <label>
        <span>{props.label}</span>
        <select
          value={value}
          aria-describedby={help === undefined ? undefined : helpId}
          onChange={(event) => props.onChange(values.find((each) => each === event.target.value) ?? value)}
        >
          {values.map((each) => (
            <option key={each} value={each}>
              {words[each]}
            </option>
          ))}
        </select>
      </label>
      {help !== undefined && <small id={helpId}>{help}</small>}
    </div>
  );
}

/** Who speaks through a source. */
export function VoiceSelect(props: {
  readonly value: Source['voice'];
  readonly onChange: (voice: Source['voice']) => void;
}) {
  return <ChoiceSelect label={nlSources.voice} values={sourceVoices} words={nlVoices} {...props} />;
}

/** What may be done with a source's texts. */
export function LicenceSelect(props: {
  readonly value: Source['licence'];
  readonly onChange: (licence: Source['licence']) => void;
}) {
  return <ChoiceSelect label={nlSources.licence} values={sourceLicences} words={nlLicences} {...props} />;
}
