/** How long the text is on each channel, and what falls off where it is too long. */
import type { ChannelCount } from '../../shared/contract-drafts.ts';
import type { Action } from '../../shared/model/action.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { channelOf } from './channels.ts';
import type { Checked } from './use-check.ts';

const words = nlWindow.drafts.counts;

/** The chosen channel's count, right under the text. */
export function OneCount(props: {
  readonly action: Pick<Action, 'channel' | 'product'>;
  readonly check: Checked | null;
}) {
  const { action, check } = props;
  const chosen = channelOf(action.channel);
  const count = check?.found.counts.find(({ channel }) => channel === chosen);
  if (check === null || count === undefined) return null;
  const { used, limit } = count;
  return (
    <div className="one-count">
      <p className={count.over > 0 ? 'count-over' : 'count-fits'}>
        {say(words.one, { used, limit, channel: nl.lint.channels[count.channel] })}
        {count.over > 0 && <strong> · {say(words.over, { over: count.over })}</strong>}
      </p>
      {count.over > 0 && <CutPreview text={check.text} count={count} />}
    </div>
  );
}

/** Every channel: bars for the eye, numbers for everyone. */
export function ChannelCounts({ check }: { readonly check: Checked | null }) {
  if (check === null || check.text.trim() === '') return null;
  return (
    <section aria-labelledby="lengtes">
      <h3 id="lengtes">{words.title}</h3>
      <ul className="channel-counts">
        {check.found.counts.map((count) => (
          <li key={count.channel} className={count.over > 0 ? 'count-over' : 'count-fits'}>
            <span>{nl.lint.channels[count.channel]}</span>
            <span className="count-number">
              {count.used} / {count.limit}
            </span>
            <span>{count.over > 0 ? say(words.over, { over: count.over }) : words.fits}</span>
          </li>
        ))}
      </ul>
      {check.found.counts
        .filter(({ over }) => over > 0)
        .map((count) => (
          <details key={count.channel}>
            <summary>{say(words.preview, { channel: nl.lint.channels[count.channel] })}</summary>
            <CutPreview text={check.text} count={count} />
          </details>
        ))}
    </section>
  );
}

/** The text as it would stand there, what falls off struck through. */
function CutPreview(props: { readonly text: string; readonly count: ChannelCount }) {
  const { text, count } = props;
  const at = count.offsetOfLimit ?? text.length;
  return (
    <p className="cut-preview">
      {text.slice(0, at)}
      <del>
        <span className="visually-hidden">{words.cut}: </span>
        {text.slice(at)}
      </del>
    </p>
  );
}
