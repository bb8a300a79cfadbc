/** The parts of the page. */
import { type ReactNode, useState } from 'react';
import type { ShownAgenda } from '../../shared/contract-moments.ts';
import { dayOf } from '../../shared/language/dutch-dates.ts';
import type { Moment } from '../../shared/model/moment.ts';
import { nlWindowMoments } from '../../shared/text/nl-window-moments.ts';
import { say } from '../../shared/text/say.ts';
import { Tabs } from '../sources/tabs.tsx';
import type { Wards } from '../sources/ward-select.tsx';
import { AddMoment } from './add-moment.tsx';
import { AgendaList } from './agenda-list.tsx';
import type { AgendaVerbs } from './agenda-row.tsx';
import { CalendarTab } from './calendar-tab.tsx';
import type { Undo } from './use-undo.ts';

const words = nlWindowMoments;
type TabId = keyof typeof words.tabs;
const ids = Object.keys(words.tabs) as readonly TabId[];

/** The agenda first; what was added leads back to it. */
export function MomentTabs(props: {
  readonly agenda: ShownAgenda;
  readonly earlier: boolean;
  readonly onEarlier: (earlier: boolean) => void;
  readonly wards: Wards;
  readonly undo: Undo;
  readonly verbs: AgendaVerbs;
}) {
  const { agenda, wards, undo } = props;
  const [tab, setTab] = useState<TabId>('agenda');
  const added = (moment: Moment): void => {
    setTab('agenda');
    const line = say(words.addedNow, { title: moment.title, day: dayOf(moment.starts) });
    undo.tell({ line, step: 'add', ids: [moment.id] });
  };
  const picked = (moments: readonly Moment[]): void => {
    setTab('agenda');
    const line = say(words.pickedNow, { count: moments.length });
    undo.tell({ line, step: 'add', ids: moments.map(({ id }) => id) });
  };
  const content: Readonly<Record<TabId, ReactNode>> = {
    agenda: (
      <AgendaList
        agenda={agenda}
        earlier={props.earlier}
        onEarlier={props.onEarlier}
        wards={wards}
        undo={undo}
        verbs={props.verbs}
        onTab={setTab}
      />
    ),
    add: <AddMoment today={agenda.today} wards={wards} active={tab === 'add'} onAdded={added} />,
    calendar: <CalendarTab known={agenda.moments} wards={wards} today={agenda.today} onPicked={picked} />,
  };
  return (
    <Tabs
      label={words.tabsLabel}
      tabs={ids.map((id) => ({ id, label: words.tabs[id], content: content[id] }))}
      open={tab}
      onOpen={(id) => setTab(ids.find((each) => each === id) ?? tab)}
    />
  );
}
