/** The verbs of the briefing in one row, and under it what they brought. */
import { useState } from 'react';
import { type Role, roles } from '../../shared/model/role.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { RefreshButton } from '../refresh/refresh-button.tsx';
import { RefreshStatus } from '../refresh/refresh-status.tsx';
import type { Refreshing } from '../refresh/use-refresh.ts';
import { useAnnounce } from '../ui/live-region.tsx';
import { DayPicker } from './day-picker.tsx';
import { SaveAs } from './save-as.tsx';

/** What the toolbar shows and changes. */
export interface ToolbarState {
  readonly role: Role;
  readonly date: string | null;
  readonly shown: string | null;
  readonly today: string | null;
  readonly onRole: (role: Role) => void;
  readonly onDate: (date: string | null) => void;
}

/** Refresh, day, reader, save. */
export function Toolbar(props: ToolbarState & { readonly refresh: Refreshing }) {
  const { role, date, shown, today, refresh } = props;
  const [saved, setSaved] = useState('');
  const announce = useAnnounce();
  const tell = (line: string): void => {
    setSaved(line);
    announce(line);
  };
  return (
    <fieldset className="toolbar">
      <legend className="visually-hidden">{nlWindow.briefing.toolbar}</legend>
      <div className="toolbar-row">
        <RefreshButton refresh={refresh} />
        <DayPicker date={date} shown={shown} today={today} onChange={props.onDate} />
        <label className="field-inline">
          <span>{nlWindow.briefing.role}</span>
          <select
            value={role}
            onChange={(event) => props.onRole(roles.find((each) => each === event.target.value) ?? role)}
          >
            {roles.map((each) => (
              <option key={each} value={each}>
                {nl.roles[each]}
              </option>
            ))}
          </select>
        </label>
        <SaveAs date={date} role={role} onOutcome={tell} />
      </div>
      <RefreshStatus refresh={refresh} />
      {saved !== '' && <p className="save-result">{saved}</p>}
    </fieldset>
  );
}
