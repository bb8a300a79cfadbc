/** Names of their own that readers gave to wards. */
import type { WardAlias } from '../../shared/model/profile.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { useCall } from '../ui/use-call.ts';
import { aliasLine } from './alias-line.ts';

const words = nlWindow.settings;

/** Shows and removes; nothing where there are none. */
export function Aliases(props: {
  readonly aliases: readonly WardAlias[];
  readonly municipality: string;
  readonly onChange: (aliases: readonly WardAlias[]) => void;
}) {
  const { aliases, municipality, onChange } = props;
  const wards = useCall('listWards', {}).value ?? [];
  if (aliases.length === 0) return null;
  return (
    <section aria-labelledby="eigen-namen">
      <h2 id="eigen-namen">{words.aliases}</h2>
      <p className="help">{words.aliasesHelp}</p>
      <ul className="alias-list">
        {aliases.map((alias) => {
          const line = aliasLine(alias, wards, municipality);
          return (
            <li key={`${alias.name} ${alias.ward}`}>
              <span>{line}</span>
              <button
                type="button"
                className="button button-small"
                aria-label={`${words.removeAlias}: ${line}`}
                onClick={() => onChange(aliases.filter((each) => each !== alias))}
              >
                {words.removeAlias}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
