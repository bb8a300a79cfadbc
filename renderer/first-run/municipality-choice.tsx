/** Which municipality: those with a sample week on top, every other by name. */
import { useState } from 'react';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { Choices } from './choices.tsx';
import { everydayName, findMunicipalities, type Municipality } from './find-municipality.ts';

const words = nlWindow.firstRun;
/** Names shown under the search field: what fits on a screen. */
const mostFound = 8;

/** What was chosen stays in sight when something else is typed. */
export function MunicipalityChoice(props: {
  readonly all: readonly Municipality[];
  readonly samples: readonly string[];
  readonly value: string | null;
  readonly onChange: (code: string) => void;
}) {
  const { all, samples, value, onChange } = props;
  const [query, setQuery] = useState('');
  const withSample = all.filter(({ code }) => samples.includes(code));
  const found = findMunicipalities(all, query).filter(({ code }) => !samples.includes(code));
  const chosen = all.filter(({ code }) => code === value && !samples.includes(code));
  const shown = [...new Set([...found.slice(0, mostFound), ...chosen])];
  const sampleFound = findMunicipalities(withSample, query).length > 0;
  return (
    <fieldset>
      <legend>{words.municipality}</legend>
      <Choices
        name="gemeente"
        options={withSample.map(({ code, name }) => [code, name, words.sample])}
        value={value}
        onChange={onChange}
      />
      <label className="field">
        <span>{words.other}</span>
        <input
          type="search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          placeholder={words.search}
        />
      </label>
      {query.trim() !== '' && found.length === 0 && !sampleFound && <p>{words.none}</p>}
      <Choices
        name="gemeente"
        options={shown.map(({ code, name }) => [code, name, everydayName(name)])}
        value={value}
        onChange={onChange}
      />
      {found.length > mostFound && (
        <p className="help">{say(words.more, { count: found.length - mostFound })}</p>
      )}
    </fieldset>
  );
}
