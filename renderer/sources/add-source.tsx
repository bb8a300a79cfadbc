/** Adds a source by its address. Closed groups are never read; the form says why. */
import { useState } from 'react';
import type { Calls } from '../../shared/contract.ts';
import { type SourceVoice, sourceVoices } from '../../shared/model/source.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';

const words = nlWindow.sources;

/** `onAdd` resolves with whether it was added: what could not be added stays in the field. */
export function AddSource(props: {
  readonly onAdd: (input: Calls['addSource']['input']) => Promise<boolean>;
}) {
  const [url, setUrl] = useState('');
  const [voice, setVoice] = useState<SourceVoice>('press');
  return (
    <form
      className="add-source"
      onSubmit={(event) => {
        event.preventDefault();
        void props.onAdd({ url: url.trim(), title: null, voice }).then((added) => added && setUrl(''));
      }}
    >
      <h2>{words.add}</h2>
      <label className="field">
        <span>{words.address}</span>
        <input
          type="url"
          required
          value={url}
          onChange={(event) => setUrl(event.target.value)}
          placeholder="https://"
        />
      </label>
      <label className="field">
        <span>{words.voice}</span>
        <select
          value={voice}
          onChange={(event) => setVoice(sourceVoices.find((each) => each === event.target.value) ?? voice)}
        >
          {sourceVoices.map((each) => (
            <option key={each} value={each}>
              {nl.voices[each]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button button-main">
        {words.addRun}
      </button>
      <p className="help">{words.closedGroups}</p>
    </form>
  );
}
