/** Full-text search over what is kept. */
import { useState } from 'react';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { ItemView } from '../evidence/item-card.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';

/** Hits on one page. */
const limit = 50;

export function SearchPage() {
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState('');
  const hits = useCall('search', { query, limit });
  const countLine =
    query === '' ? nlWindow.search.newest : say(nlWindow.search.found, { count: hits.value?.length ?? 0 });
  return (
    <div className="page">
      <h1>{nlWindow.search.title}</h1>
      <form
        className="search-form"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          setQuery(typed);
        }}
      >
        <label className="field">
          <span>{nlWindow.search.label}</span>
          <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </label>
        <button type="submit" className="button button-main">
          {nlWindow.search.run}
        </button>
      </form>
      <p className="help">{nlWindow.search.help}</p>
      {hits.failure !== null && <FailureNotice failure={hits.failure} onRetry={hits.again} />}
      {hits.value !== null && (
        <>
          <h2>{countLine}</h2>
          <p className="visually-hidden" role="status">
            {countLine}
          </p>
          {hits.value.map((item) => (
            <ItemView key={item.id} item={item} mark={null} />
          ))}
        </>
      )}
    </div>
  );
}
