/** Role, portfolio, threshold and own ward names; and where data may go. What is chosen is saved at once. */
import { useEffect, useState } from 'react';
import type { AppState } from '../../shared/contract.ts';
import type { Profile } from '../../shared/model/profile.ts';
import { roles } from '../../shared/model/role.ts';
import { themeIds } from '../../shared/model/theme.ts';
import type { Failure } from '../../shared/result.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { call, failureOf, onPush } from '../bridge.ts';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { AddressListSection } from './address-list.tsx';
import { Aliases } from './aliases.tsx';
import { Corrections } from './corrections.tsx';
import { Destinations } from './destinations.tsx';

const words = nlWindow.settings;

/** The section. */
export function GeneralSection(props: {
  readonly app: AppState;
  /** True while it is the open tab. */
  readonly active: boolean;
  readonly onApp: (app: AppState) => void;
}) {
  /** Shown at once, kept a moment later; a refusal puts back what is kept. */
  const [unsaved, setUnsaved] = useState<Partial<Profile>>({});
  const profile = { ...props.app.profile, ...unsaved };
  const current = useCurrent(props.onApp);
  const [failure, setFailure] = useState<Failure | null>(null);
  const announce = useAnnounce();
  /** Saved at once: there is no button to forget. */
  const save = (changes: Partial<Profile>): void => {
    const next = { ...unsaved, ...changes };
    setUnsaved(next);
    call('saveProfile', changes).then(
      (app) => {
        setFailure(null);
        // What was changed after this is still on its way.
        setUnsaved((newest) => (newest === next ? {} : newest));
        props.onApp(app);
        announce(words.saved);
      },
      (error: unknown) => {
        setUnsaved({});
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
    <>
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
      {current && (
        <Aliases
          aliases={profile.aliases}
          municipality={props.app.municipality?.name ?? ''}
          onChange={(aliases) => save({ aliases })}
        />
      )}
      <Corrections />
      <AddressListSection />
      {/* Asked anew each time: another tab may have added a place. */}
      {props.active && <Destinations />}
      <p className="help">
        {words.version} {props.app.version}
      </p>
    </>
  );
}

/** Asks what is kept now, and again when the store changed: a correction teaches names. Whether the answer is there. */
function useCurrent(onApp: (app: AppState) => void): boolean {
  const [current, setCurrent] = useState(false);
  useEffect(() => {
    const ask = (): void => {
      call('appState', {}).then(
        (app) => {
          onApp(app);
          setCurrent(true);
        },
        // What was known stays; a failing engine is told of by the desk.
        () => {},
      );
    };
    ask();
    return onPush('storeChanged', ask);
  }, [onApp]);
  return current;
}

/** Thresholds to choose from; one that the command line set is among them. */
function thresholds(current: number): readonly number[] {
  return [...new Set([3, 4, 5, 8, 10, current])].toSorted((a, b) => a - b);
}
