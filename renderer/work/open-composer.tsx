/** Opens the channel's own composer, or a draft in the user's mail program. */
import { type FormEvent, useState } from 'react';
import type { SendingWay } from '../../shared/model/action.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { call } from '../bridge.ts';
import { type Channel, channels } from '../drafts/channels.ts';
import { ChoiceSelect } from '../sources/choice-select.tsx';
import { TextField } from '../sources/text-field.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import type { Steps } from './use-steps.ts';

const words = nlWindow.work.steps.send;

/** A site or newsletter of a neighbourhood has no composer to open. */
type ComposerChannel = Exclude<Channel, 'neighbourhood'>;
const composers = channels.filter((each): each is ComposerChannel => each !== 'neighbourhood');
/** Channels that take a page and no text. */
const pageOnly: ReadonlySet<Channel> = new Set(['facebook', 'linkedin']);

interface ComposerProps {
  readonly way: Exclude<SendingWay, 'copy'>;
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly channel: Channel | null;
  /** Runs what is opened; no step of the action. */
  readonly out: Steps;
}

/** One of the two. */
export function OpenComposer(props: ComposerProps) {
  return (
    <div className="open-composer">
      {props.way === 'mail' ? <MailDraft {...props} /> : <ChannelComposer {...props} />}
      {props.out.failure !== null && <FailureNotice failure={props.out.failure} />}
    </div>
  );
}

function ChannelComposer({ id, version, channel: given, out }: ComposerProps) {
  const [channel, setChannel] = useState<ComposerChannel>(composers.find((each) => each === given) ?? 'x');
  const [page, setPage] = useState('');
  const name = nl.lint.channels[channel];
  const open = (event: FormEvent): void => {
    event.preventDefault();
    const to = { kind: 'channel', channel, page: page.trim() === '' ? null : page.trim() } as const;
    const line = pageOnly.has(channel) ? words.openedPaste : words.opened;
    void out.run(() => call('openComposer', { id, version, to }), line);
  };
  return (
    <form className="step-form" onSubmit={open}>
      <ChoiceSelect
        label={nlWindow.drafts.channel}
        value={channel}
        values={composers}
        words={nl.lint.channels}
        onChange={setChannel}
      />
      {pageOnly.has(channel) && (
        <TextField
          type="url"
          label={words.page}
          help={say(words.pageHelp, { channel: name })}
          value={page}
          onChange={setPage}
        />
      )}
      <BusyButton type="submit" busy={out.busy} busyText={nlWindow.work.busy}>
        {say(words.composer, { channel: name })}
      </BusyButton>
    </form>
  );
}

function MailDraft({ id, version, title, out }: ComposerProps) {
  const [subject, setSubject] = useState(title);
  const open = (event: FormEvent): void => {
    event.preventDefault();
    const to = { kind: 'mail', subject: subject.trim() === '' ? title : subject.trim(), to: null } as const;
    void out.run(() => call('openComposer', { id, version, to }), words.mailed);
  };
  return (
    <form className="step-form" onSubmit={open}>
      <TextField label={words.subject} value={subject} maxLength={200} onChange={setSubject} />
      <BusyButton type="submit" busy={out.busy} busyText={nlWindow.work.busy}>
        {words.mail}
      </BusyButton>
    </form>
  );
}
