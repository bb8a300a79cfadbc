/** Role, portfolio, threshold and own ward names; and where data may go. */
import { useState } from 'react';
import type { AppState } from '../../shared/contract.ts';
import type { Profile } from '../../shared/model/profile.ts';
import { roles } from '../../shared/model/role.ts';
import { themeIds } from '../../shared/model/theme.ts';
import type { Failure } from '../../shared/result.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { call, failureOf } from '../bridge.ts';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { Aliases } from './aliases.tsx';
import { Destinations } from './destinations.tsx';

const words = nlWindow.settings;

/** The page. */
export function SettingsPage(props: { readonly app: AppState; readonly onApp: (app: AppState) => void }) {
  /** Shown at once, kept a moment later; a refusal puts back what is kept. */
  const [profile, setProfile] = useState(props.app.profile);
  const [failure, setFailure] = useState<Failure | null>(null);
  const announce = useAnnounce();
  /** Saved at once: there is no button to forget. */
  const save = (changes: Partial<Profile>): void => {
    const next = { ...profile, ...changes };
    setProfile(next);
    call('saveProfile', next).then(
      (app) => {
        setFailure(null);
        props.onApp(app);
        announce(words.saved);
      },
      (error: unknown) => {
        setProfile(props.app.profile);
        setFailure(failureOf(error));
      },
    );
  };
  const toggle = (theme: Profile['portfolio'][number]): void => {
    const has = profile.portfolio.includes(theme);
    save({
      portfolio: has ? profile.portfolio.filter((each) => each !== theme) : [...profile.portfolio, theme],
    });
  };
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="help">{words.savedAtOnce}</p>
      {failure !== null && <FailureNotice failure={failure} />}
      <label className="field">
        <span>{words.role}</span>
        <select
          value={profile.role}
          onChange={(event) =>
            save({ role: roles.find((each) => each === event.target.value) ?? profile.role })
          }
        >
          {roles.map((each) => (
            <option key={each} value={each}>
              {nl.roles[each]}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{words.portfolio}</legend>
        <p className="help">{words.portfolioHelp}</p>
        <div className="checks">
          {themeIds.map((theme) => (
            <label key={theme} className="check">
              <input
                type="checkbox"
                checked={profile.portfolio.includes(theme)}
                onChange={() => toggle(theme)}
              />
              <span>{nl.themes[theme]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label className="field">
        <span>{words.threshold}</span>
        <select
          value={profile.quoteThreshold}
          onChange={(event) => save({ quoteThreshold: Number(event.target.value) })}
        >
          {thresholds(profile.quoteThreshold).map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
        <small>{words.thresholdHelp}</small>
      </label>
      <Aliases aliases={profile.aliases} onChange={(aliases) => save({ aliases })} />
      <Destinations />
      <p className="help">
        {words.version} {props.app.version}
      </p>
    </div>
  );
}

/** Thresholds to choose from; one that the command line set is among them. */
function thresholds(current: number): readonly number[] {
  return [...new Set([3, 4, 5, 8, 10, current])].toSorted((a, b) => a - b);
}
