/** Which municipality: those with a sample week until something is typed, then every one by name. */
import { useState } from 'react';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { Choices } from './choices.tsx';
import { everydayName, findMunicipalities, type Municipality } from './find-municipality.ts';

const words = nlWindow.firstRun;
/** Names found that are shown: what fits on a screen. */
const mostFound = 8;

interface Choosing {
  readonly all: readonly Municipality[];
  readonly samples: readonly string[];
  readonly value: string | null;
  readonly onChange: (code: string) => void;
}

/** A field to search with, and the list. */
export function MunicipalityChoice(props: Choosing) {
  const [query, setQuery] = useState('');
  return (
    <fieldset>
      <legend>{words.municipality}</legend>
      <label className="field">
        <span>{words.find}</span>
        <input
          type="search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          placeholder={words.search}
        />
      </label>
      <MunicipalityList {...props} query={query} />
    </fieldset>
  );
}

/** One list: what was chosen stays in sight when something else is typed. */
export function MunicipalityList(props: Choosing & { readonly query: string }) {
  const { all, samples, query, value } = props;
  const typed = query.trim() !== '';
  const found = findMunicipalities(all, query);
  const offered = typed ? found.slice(0, mostFound) : all.filter(({ code }) => samples.includes(code));
  const chosen = all.filter(({ code }) => code === value);
  const helpOf = ({ code, name }: Municipality): string =>
    [everydayName(name), samples.includes(code) ? words.sample : ''].filter((each) => each !== '').join(', ');
  return (
    <>
      {typed && all.length > 0 && found.length === 0 && <p>{words.none}</p>}
      <Choices
        name="gemeente"
        options={[...new Set([...offered, ...chosen])].map((each) => [each.code, each.name, helpOf(each)])}
        value={value}
        onChange={props.onChange}
      />
      {found.length > mostFound && (
        <p className="help">{say(words.more, { count: found.length - mostFound })}</p>
      )}
    </>
  );
}
