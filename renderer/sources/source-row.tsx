/** One source: name, kind and voice, how it does in words, and its verbs. */

import type { ShownSource } from '../../shared/contract-listening.ts';
import { shownHealth } from '../../shared/model/source.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { nlKinds, nlVoices } from '../../shared/text/nl-words.ts';
import { say } from '../../shared/text/say.ts';
import { failureWords } from '../ui/failure-words.ts';
import { hostOf } from './host-of.ts';
import { SourceActions, type SourceVerbs } from './source-actions.tsx';
import { healthLine, visitLines } from './source-health.ts';

const words = nlSources;

/** The row; where it is narrow a block of its own. `tried` is the outcome of "probeer nu", null while it runs. */
export function SourceRow(props: {
  readonly shown: ShownSource;
  readonly open: boolean;
  readonly tried: string | null | undefined;
  readonly verbs: SourceVerbs;
}) {
  const { shown, open, tried, verbs } = props;
  const { source, state } = shown;
  const host = hostOf(source.url);
  const visits = visitLines(shown).join(' · ');
  return (
    <tr className={open ? 'is-open' : undefined}>
      <th scope="row">
        <button
          type="button"
          className="link source-name"
          aria-expanded={open}
          data-source={source.id}
          onClick={() => verbs.onOpen(source)}
        >
          {source.title}
        </button>
        {host !== '' && host !== source.title && <small>{host}</small>}
      </th>
      <td>
        {nlVoices[source.voice]}
        <small>{nlKinds[source.kind]}</small>
      </td>
      <td>
        <span className={`health health-${shownHealth(shown.source, shown.state)}`}>{healthLine(shown)}</span>
        {visits !== '' && <small>{visits}</small>}
        {state?.error && <small>{say(words.lastError, { reason: failureWords(state.error) })}</small>}
        {tried !== undefined && tried !== null && <small className="tried">{tried}</small>}
      </td>
      <td>
        <SourceActions shown={shown} busy={tried === null} verbs={verbs} />
      </td>
    </tr>
  );
}
