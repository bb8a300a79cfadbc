/** The field and its button; the help says what can be typed. */
import { useState } from 'react';
import { nlWindow } from '../../shared/text/nl-window.ts';

const words = nlWindow.search;
/** Characters that the engine takes as a query. */
const longest = 400;

/** Asks on Enter or on the button, never while typing. */
export function SearchForm(props: { readonly onSearch: (query: string) => void }) {
  const [typed, setTyped] = useState('');
  return (
    <search>
      <form
        className="search-form"
        onSubmit={(event) => {
          event.preventDefault();
          props.onSearch(typed.trim());
        }}
      >
        <label className="field">
          <span>{words.label}</span>
          <input
            type="search"
            value={typed}
            maxLength={longest}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <button type="submit" className="button button-main">
          {words.run}
        </button>
        <p className="help">{words.help}</p>
      </form>
    </search>
  );
}
