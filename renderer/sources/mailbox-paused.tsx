/** A mailbox that is there but waits: its password could not be kept. */
import { useEffect } from 'react';
import type { Failure } from '../../shared/result.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { failureWords } from '../ui/failure-words.ts';
import { useAnnounce } from '../ui/live-region.tsx';

const words = nlSources.followMailbox;

/** Why, and what to do: first for who reads it, then for an administrator. Said aloud as one. */
export function MailboxPaused(props: { readonly title: string; readonly failure: Failure }) {
  const announce = useAnnounce();
  const lines = pausedLines(props.title, props.failure);
  const all = lines.join(' ');
  useEffect(() => announce(all), [announce, all]);
  return (
    <div className="notice notice-failure">
      <div className="stack">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}

/** What it says; the administrator's line only where the failure names the variable. */
export function pausedLines(title: string, failure: Failure): readonly string[] {
  const variable = failure.args['variable'];
  return [
    say(words.paused, { title }),
    failureWords(failure),
    ...(variable === undefined ? [] : [say(words.forAdministrators, { variable })]),
  ];
}
