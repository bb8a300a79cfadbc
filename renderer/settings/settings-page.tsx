/** The settings by subject: what is chosen here, the guidelines, the sheet for out of hours, the places, the model. */
import { type ReactNode, useState } from 'react';
import type { AppState } from '../../shared/contract.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { nlSettingsTabs } from '../../shared/text/nl-window-guidelines.ts';
import { CommunitiesSection } from '../communities/communities-section.tsx';
import { GuidelinesSection } from '../guidelines/guidelines-section.tsx';
import { OutOfHours } from '../guidelines/out-of-hours.tsx';
import { Tabs } from '../sources/tabs.tsx';
import { GeneralSection } from './general-section.tsx';
import { LanguageModelSection } from './language-model.tsx';

type TabId = keyof typeof nlSettingsTabs;

/** The griffie has no Doen: no texts to send, and no talking along in a neighbourhood. */
const collegeOnly: ReadonlySet<TabId> = new Set(['outOfHours', 'communities']);

/** The page. */
export function SettingsPage(props: { readonly app: AppState; readonly onApp: (app: AppState) => void }) {
  const [tab, setTab] = useState<TabId>('general');
  const { role } = props.app.profile;
  const content: Readonly<Record<TabId, ReactNode>> = {
    general: <GeneralSection active={tab === 'general'} app={props.app} onApp={props.onApp} />,
    guidelines: <GuidelinesSection key={role} role={role} />,
    outOfHours: <OutOfHours active={tab === 'outOfHours'} />,
    communities: <CommunitiesSection />,
    model: <LanguageModelSection />,
  };
  const ids = (Object.keys(nlSettingsTabs) as readonly TabId[]).filter(
    (id) => role !== 'griffier' || !collegeOnly.has(id),
  );
  return (
    <div className="page">
      <h1>{nlWindow.settings.title}</h1>
      <Tabs
        label={nlWindow.settings.title}
        tabs={ids.map((id) => ({ id, label: nlSettingsTabs[id], content: content[id] }))}
        open={ids.includes(tab) ? tab : 'general'}
        onOpen={(id) => setTab(ids.find((each) => each === id) ?? tab)}
      />
    </div>
  );
}
