/** Who works: the role of the profile, changed here as in the settings. */
import type { AppState } from '../../shared/contract.ts';
import { type Role, roles } from '../../shared/model/role.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';

const words = nlWindow.work;
const workers = roles.filter((role) => role !== 'griffier');

/** The college's roles: the griffie has no part in what the college does. */
export function RoleSwitch(props: { readonly app: AppState; readonly onApp: (app: AppState) => void }) {
  const saving = useAsking('saveProfile');
  const announce = useAnnounce();
  const { role } = props.app.profile;
  const turn = async (next: Role): Promise<void> => {
    const saved = await saving.ask({ role: next });
    if (saved === null) return;
    props.onApp(saved.value);
    announce(say(words.roleNow, { role: nl.roles[next] }));
  };
  return (
    <div className="role-switch">
      <label className="field-inline">
        <span>{words.youAre}</span>
        <select
          value={role}
          onChange={(event) => void turn(workers.find((each) => each === event.target.value) ?? role)}
        >
          {workers.map((each) => (
            <option key={each} value={each}>
              {nl.roles[each]}
            </option>
          ))}
        </select>
      </label>
      {saving.failure !== null && <FailureNotice failure={saving.failure} />}
    </div>
  );
}
