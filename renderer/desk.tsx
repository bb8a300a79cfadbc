/** The desk: the head with its pages, and the page itself. */
import { useEffect, useState } from 'react';
import type { AppState } from '../shared/contract.ts';
import { nlWindow } from '../shared/text/nl-window.ts';
import { say } from '../shared/text/say.ts';
import { BriefingPage } from './briefing/briefing-page.tsx';
import { CouncilPage } from './council/council-page.tsx';
import { EvaluationPage } from './evaluation/evaluation-page.tsx';
import { MomentsPage } from './moments/moments-page.tsx';
import { useRefresh } from './refresh/use-refresh.ts';
import { useRefreshKey } from './refresh/use-refresh-key.ts';
import { SampleBanner } from './sample-banner.tsx';
import { SearchPage } from './search/search-page.tsx';
import { SettingsPage } from './settings/settings-page.tsx';
import { SourcesPage } from './sources/sources-page.tsx';
import { useArrival } from './ui/use-arrival.ts';
import { WorkPage } from './work/work-page.tsx';

const pages = [
  'briefing',
  'work',
  'moments',
  'council',
  'sources',
  'search',
  'evaluation',
  'settings',
] as const;
type Page = (typeof pages)[number];

/** One page at a time; a refresh goes on under all of them. */
export function Desk(props: { readonly app: AppState; readonly onApp: (app: AppState) => void }) {
  const [page, setPage] = useState<Page>('briefing');
  /** The action that is open on its page; it stays open while another page is read. */
  const [action, setAction] = useState<string | null>(null);
  /** The moment whose pack is open on its page. */
  const [pack, setPack] = useState<string | null>(null);
  const { app } = props;
  const main = useArrival<HTMLElement>();
  const refresh = useRefresh();
  useRefreshKey(refresh.run);
  const municipality = app.municipality?.name ?? '';
  const name = pageName(page, app);
  useEffect(() => {
    document.title = say(nlWindow.documentTitle, { page: name, municipality });
  }, [name, municipality]);
  return (
    <div className="desk">
      <a className="skip-link" href="#inhoud">
        {nlWindow.skip}
      </a>
      <DeskHead app={app} page={page} onPage={setPage} />
      {app.sample && <SampleBanner onApp={props.onApp} />}
      <main id="inhoud" tabIndex={-1} ref={main}>
        {page === 'briefing' && (
          <BriefingPage
            app={app}
            refresh={refresh}
            onSources={() => setPage('sources')}
            onWork={(id) => {
              setAction(id);
              setPage('work');
            }}
            onPack={(id) => {
              setPack(id);
              setPage('moments');
            }}
          />
        )}
        {page === 'work' && (
          <WorkPage
            app={app}
            onApp={props.onApp}
            open={action}
            onOpen={setAction}
            onBriefing={() => setPage('briefing')}
          />
        )}
        {page === 'moments' && <MomentsPage app={app} pack={pack} onPack={setPack} />}
        {page === 'council' && <CouncilPage app={app} />}
        {page === 'sources' && <SourcesPage refresh={refresh} />}
        {page === 'search' && <SearchPage />}
        {page === 'evaluation' && <EvaluationPage />}
        {page === 'settings' && <SettingsPage app={app} onApp={props.onApp} />}
      </main>
    </div>
  );
}

/** The griffie has no part in what the press asks the college. */
function pageName(page: Page, { profile }: AppState): string {
  if (page === 'council' && profile.role === 'griffier') return nlWindow.council.titleGriffie;
  return nlWindow.pages[page];
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
                {pageName(each, props.app)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
