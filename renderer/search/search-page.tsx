/** Full-text search over what is kept. */
import { useEffect, useRef, useState } from 'react';
import type { ShownItem } from '../../shared/contract.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { onPush } from '../bridge.ts';
import { ItemView } from '../evidence/item-card.tsx';
import { SidePanel } from '../evidence/side-panel.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';
import { useOpener } from '../ui/use-opener.ts';
import { Hit } from './hit.tsx';
import { SearchForm } from './search-form.tsx';

const words = nlWindow.search;
/** Hits on the page; one more is asked for, to know whether there are more. */
const mostHits = 50;

/** The page; a hit opens beside the list. */
export function SearchPage() {
  const [query, setQuery] = useState('');
  const hits = useCall('search', { query, limit: mostHits + 1 });
  const [open, setOpen] = useState<ShownItem | null>(null);
  const opener = useOpener();
  useEffect(() => onPush('storeChanged', hits.again), [hits.again]);
  useEffect(() => {
    if (open !== null) opener.reveal();
  }, [open, opener]);
  const close = (): void => {
    setOpen(null);
    opener.back();
  };
  return (
    <div className={open === null ? 'reading' : 'reading reading-split'}>
      <div className="reading-column">
        <div className="page page-within">
          <h1>{words.title}</h1>
          <SearchForm
            onSearch={(next) => {
              setOpen(null);
              setQuery(next);
            }}
          />
          {hits.failure !== null && <FailureNotice failure={hits.failure} onRetry={hits.again} />}
          {hits.value !== null && (
            <Hits
              query={query}
              items={hits.value}
              loading={hits.loading}
              open={open}
              onOpen={(item) => {
                opener.remember();
                setOpen(item);
              }}
            />
          )}
        </div>
      </div>
      {open !== null && (
        <SidePanel label={words.panel} title={words.panel} subject={open} onClose={close}>
          <ItemView key={open.id} item={open} mark={null} />
        </SidePanel>
      )}
    </div>
  );
}

function Hits(props: {
  readonly query: string;
  readonly items: readonly ShownItem[];
  readonly loading: boolean;
  readonly open: ShownItem | null;
  readonly onOpen: (item: ShownItem) => void;
}) {
  const { query, items, loading, open } = props;
  const line = countLine(query, items.length);
  useSaidOnce(query, line, loading);
  return (
    <>
      <h2>{line}</h2>
      {items.length === 0 && query !== '' && <p>{words.none}</p>}
      <ul className="hits" aria-busy={loading}>
        {items.slice(0, mostHits).map((item) => (
          <Hit key={item.id} item={item} current={open?.id === item.id} onOpen={() => props.onOpen(item)} />
        ))}
      </ul>
    </>
  );
}

/** Says what a search found when it is found; not again when the store changes under it. */
function useSaidOnce(query: string, line: string, loading: boolean): void {
  const announce = useAnnounce();
  const waited = useRef(true);
  const said = useRef('');
  useEffect(() => {
    // A query that was just typed still has the hits of the one before: its own come after a wait.
    if (waited.current && !loading && said.current !== query) {
      said.current = query;
      if (query !== '') announce(line);
    }
    waited.current = loading;
  }, [announce, loading, query, line]);
}

function countLine(query: string, count: number): string {
  if (query === '') return count === 0 ? words.nothingKept : words.newest;
  return count > mostHits ? say(words.many, { count: mostHits }) : say(words.found, { count });
}
