/** The app: first run, or the desk with its pages. */
import { useState } from 'react';
import type { AppState } from '../shared/contract.ts';
import { nlWindow } from '../shared/text/nl-window.ts';
import { BriefingPage } from './briefing/briefing-page.tsx';
import { EngineNotice } from './engine-notice.tsx';
import { FirstRun } from './first-run/first-run.tsx';
import { SampleBanner } from './sample-banner.tsx';
import { SearchPage } from './search/search-page.tsx';
import { SettingsPage } from './settings/settings-page.tsx';
import { SourcesPage } from './sources/sources-page.tsx';
import { LiveRegion } from './ui/live-region.tsx';
import { FailureNotice } from './ui/notice.tsx';
import { useCall } from './ui/use-call.ts';

const pages = ['briefing', 'sources', 'search', 'settings'] as const;
type Page = (typeof pages)[number];

export function App() {
  const state = useCall('appState', {});
  const [own, setOwn] = useState<AppState | null>(null);
  const app = own ?? state.value;
  return (
    <LiveRegion>
      <EngineNotice />
      {state.failure !== null && <FailureNotice failure={state.failure} onRetry={state.again} />}
      {app !== null && app.municipality === null && <FirstRun app={app} onReady={setOwn} />}
      {app !== null && app.municipality !== null && <Desk app={app} onApp={setOwn} />}
    </LiveRegion>
  );
}

function Desk(props: { readonly app: AppState; readonly onApp: (app: AppState) => void }) {
  const [page, setPage] = useState<Page>('briefing');
  const { app } = props;
  return (
    <div className="desk">
      <a className="skip-link" href="#inhoud">
        {nlWindow.skip}
      </a>
      <header className="desk-head">
        <p className="desk-name">
          {nlWindow.appName} <span>{app.municipality?.name}</span>
          {app.sample && <em className="badge">{nlWindow.sample}</em>}
        </p>
        <nav aria-label={nlWindow.pagesLabel}>
          <ul className="desk-nav">
            {pages.map((each) => (
              <li key={each}>
                <button
                  type="button"
                  aria-current={page === each ? 'page' : undefined}
                  onClick={() => setPage(each)}
                >
                  {nlWindow.pages[each]}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {app.sample && <SampleBanner onApp={props.onApp} />}
      <main id="inhoud" tabIndex={-1}>
        {page === 'briefing' && <BriefingPage app={app} />}
        {page === 'sources' && <SourcesPage />}
        {page === 'search' && <SearchPage />}
        {page === 'settings' && <SettingsPage app={app} onApp={props.onApp} />}
      </main>
    </div>
  );
}
