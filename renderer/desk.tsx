/** The desk: the head with its pages, and the page itself. */
import { useEffect, useState } from 'react';
import type { AppState } from '../shared/contract.ts';
import { nlWindow } from '../shared/text/nl-window.ts';
import { say } from '../shared/text/say.ts';
import { BriefingPage } from './briefing/briefing-page.tsx';
import { useRefresh } from './refresh/use-refresh.ts';
import { useRefreshKey } from './refresh/use-refresh-key.ts';
import { SampleBanner } from './sample-banner.tsx';
import { SearchPage } from './search/search-page.tsx';
import { SettingsPage } from './settings/settings-page.tsx';
import { SourcesPage } from './sources/sources-page.tsx';
import { useArrival } from './ui/use-arrival.ts';

const pages = ['briefing', 'sources', 'search', 'settings'] as const;
type Page = (typeof pages)[number];

/** One page at a time; a refresh goes on under all of them. */
export function Desk(props: { readonly app: AppState; readonly onApp: (app: AppState) => void }) {
  const [page, setPage] = useState<Page>('briefing');
  const { app } = props;
  const main = useArrival<HTMLElement>();
  const refresh = useRefresh();
  useRefreshKey(refresh.run);
  const municipality = app.municipality?.name ?? '';
  useEffect(() => {
    document.title = say(nlWindow.documentTitle, { page: nlWindow.pages[page], municipality });
  }, [page, municipality]);
  return (
    <div className="desk">
      <a className="skip-link" href="#inhoud">
        {nlWindow.skip}
      </a>
      <DeskHead app={app} page={page} onPage={setPage} />
      {app.sample && <SampleBanner onApp={props.onApp} />}
      <main id="inhoud" tabIndex={-1} ref={main}>
        {page === 'briefing' && (
          <BriefingPage app={app} refresh={refresh} onSources={() => setPage('sources')} />
        )}
        {page === 'sources' && <SourcesPage refresh={refresh} />}
        {page === 'search' && <SearchPage />}
        {page === 'settings' && <SettingsPage app={app} onApp={props.onApp} />}
      </main>
    </div>
  );
}

function DeskHead(props: {
  readonly app: AppState;
  readonly page: Page;
  readonly onPage: (page: Page) => void;
}) {
  return (
    <header className="desk-head">
      <p className="desk-name">
        {nlWindow.appName} <span>{props.app.municipality?.name}</span>
        {props.app.sample && <em className="badge">{nlWindow.sample}</em>}
      </p>
      <nav aria-label={nlWindow.pagesLabel}>
        <ul className="desk-nav">
          {pages.map((each) => (
            <li key={each}>
              <button
                type="button"
                aria-current={props.page === each ? 'page' : undefined}
                onClick={() => props.onPage(each)}
              >
                {nlWindow.pages[each]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
