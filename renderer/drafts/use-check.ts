/** What the check says of a text, a moment after the last keystroke. */
import { useEffect, useState } from 'react';
import type { CheckedText } from '../../shared/contract-drafts.ts';
import type { Action } from '../../shared/model/action.ts';
import { call } from '../bridge.ts';
import { channelOf } from './channels.ts';
import type { StoryRef } from './use-story.ts';

/** Milliseconds of quiet before a text is checked. */
const quiet = 300;

/** How a text is asked about. */
export function checkOf(
  text: string,
  { product, channel }: Pick<Action, 'product' | 'channel'>,
  story: StoryRef | null,
) {
  return {
    text,
    id: story?.id ?? null,
    date: story?.date ?? null,
    role: null,
    product,
    channel: channelOf(channel),
  } as const;
}

/** A check with the text it is about: its places hold in that text only. */
export interface Checked {
  readonly text: string;
  readonly found: CheckedText;
}

/** The newest check, or null before the first; `wait` while the story is still looked for. */
export function useCheck(
  text: string,
  action: Pick<Action, 'product' | 'channel'>,
  story: StoryRef | null,
  wait: boolean,
): Checked | null {
  const [checked, setChecked] = useState<Checked | null>(null);
  const asked = JSON.stringify(checkOf(text, action, story));
  useEffect(() => {
    if (wait) return;
    let current = true;
    const input = JSON.parse(asked) as ReturnType<typeof checkOf>;
    const timer = setTimeout(() => {
      call('checkText', input).then(
        (found) => current && setChecked({ text: input.text, found }),
        // The text stays, and the next keystroke asks again.
        () => undefined,
      );
    }, quiet);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, wait]);
  return checked;
}
