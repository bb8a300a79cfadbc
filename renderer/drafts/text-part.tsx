/** The text: its form and channel, the field, its length, and saving it as a version. */
import type { ShownAction } from '../../shared/contract-work.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { failureWords } from '../ui/failure-words.ts';
import { ChannelCounts, OneCount } from './channel-counts.tsx';
import { Commitments } from './commitments.tsx';
import type { EditorParts } from './editor-parts.ts';
import { Propose } from './propose.tsx';
import { SaveVersion } from './save-version.tsx';
import { ShapeRow } from './shape-row.tsx';
import { useMinutes } from './use-minutes.ts';

const words = nlWindow.drafts;

/** One column of the desk. */
export function TextPart(parts: EditorParts) {
  const { shown, check } = parts;
  const minutes = useMinutes();
  const promises = check?.found.commitments ?? [];
  return (
    <section className="text-part" aria-labelledby="tekst">
      <h2 id="tekst">{words.text}</h2>
      <ShapeRow shown={shown} minutes={minutes} />
      <Propose {...parts} minutes={minutes.value} />
      <TextArea {...parts} />
      <OneCount action={shown.action} check={check} />
      <SaveVersion {...parts} />
      <Commitments shown={shown} promises={promises} dirty={parts.typing.dirty} />
      {shown.action.product === 'post' && <ChannelCounts check={check} />}
    </section>
  );
}

function TextArea({ shown, typing, desk }: EditorParts) {
  const { action, blocks } = shown;
  const block = blocks.version;
  const { product, capacity } = action;
  const note = action.versions.at(-1)?.note ?? null;
  return (
    <div className="field field-wide">
      {note !== null && <p className="help">{say(words.note, { note })}</p>}
      <label>
        <span>
          {say(words.textLabel, {
            product: product === null ? words.noProduct : nl.work.products[product],
            capacity: nl.work.capacities[capacity],
          })}
        </span>
        <textarea
          ref={desk.field}
          className="draft-text"
          rows={8}
          maxLength={30_000}
          readOnly={block !== null}
          value={typing.text}
          lang="nl"
          spellCheck
          aria-describedby="tekst-hulp"
          onChange={(event) => typing.setText(event.target.value)}
        />
      </label>
      <small id="tekst-hulp">{block === null ? words.textHelp : lockedWords(block)}</small>
    </div>
  );
}

const lockedWords = (block: NonNullable<ShownAction['blocks']['version']>): string =>
  failureWords({ key: block.key, args: block.args ?? {} });
