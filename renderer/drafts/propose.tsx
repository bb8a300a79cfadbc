/** Another proposal of the app: shown first, never over what somebody typed. */
import { useState } from 'react';
import type { ShownDraft } from '../../shared/contract-drafts.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { useSteps } from '../work/use-steps.ts';
import { channelOf } from './channels.ts';
import type { EditorParts } from './editor-parts.ts';
import { saveVersion } from './use-versions.ts';

const words = nlWindow.drafts.propose;

/** Taking it keeps the old text: as the version before it. */
export function Propose(props: EditorParts & { readonly minutes: number }) {
  const { shown, story, typing } = props;
  const { action, blocks } = shown;
  const [proposal, setProposal] = useState<ShownDraft | null>(null);
  const drafting = useAsking('draftStory');
  const steps = useSteps(action.id);
  const announce = useAnnounce();
  /** Taken back, or written over: then there is nothing left to say about it. */
  const stands = action.versions.at(-1)?.note === words.note;
  if (blocks.version !== null || action.product === null) return null;
  if (story.gone) return <p className="help">{words.gone}</p>;
  const propose = async (): Promise<void> => {
    if (story.ref === null) return;
    const { product, channel, capacity, course } = action;
    const minutes = product === 'speech' ? props.minutes : null;
    const asked = { ...story.ref, product, channel: channelOf(channel), capacity, minutes, course };
    const answer = await drafting.ask(asked);
    if (answer === null) return;
    setProposal(answer.value);
    announce(answer.value.text === '' ? words.none : words.title);
  };
  const take = (text: string): void => {
    const { dirty, text: typed } = typing;
    const job = async (): Promise<void> => {
      await typing.flush();
      const allPublic = action.versions.at(-1)?.allPublic ?? false;
      if (dirty && typed.trim() !== '')
        await saveVersion(shown, story.ref, { text: typed, note: words.keptNote, allPublic });
      await saveVersion(shown, story.ref, { text, note: words.note, allPublic: false });
      typing.setText(text);
      setProposal(null);
      props.desk.field.current?.focus();
    };
    void steps.run(job, words.taken);
  };
  return (
    <div className="propose">
      <BusyButton
        className="button button-small"
        busy={drafting.busy || story.ref === null}
        busyText={words.busy}
        onClick={() => void propose()}
      >
        {typing.text.trim() === '' ? words.first : words.run}
      </BusyButton>
      {drafting.failure !== null && <FailureNotice failure={drafting.failure} />}
      {steps.failure !== null && <FailureNotice failure={steps.failure} />}
      {steps.done !== '' && proposal === null && stands && <p className="step-done">{steps.done}</p>}
      {proposal !== null && (
        <Proposal
          proposal={proposal}
          busy={steps.busy}
          onTake={() => take(proposal.text)}
          onLeave={() => setProposal(null)}
        />
      )}
    </div>
  );
}

function Proposal(props: {
  readonly proposal: ShownDraft;
  readonly busy: boolean;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}) {
  const { text, draft } = props.proposal;
  if (text === '') return <p className="not-yet">{words.none}</p>;
  const open = openLines(draft?.open ?? []);
  return (
    <section className="tinted proposal" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="help">{words.lead}</p>
      <blockquote className="proposed-text">{text}</blockquote>
      {open.length > 0 && (
        <p>
          <strong>{words.open}:</strong> {open.join('; ')}
        </p>
      )}
      <div className="actions">
        <BusyButton
          className="button button-main"
          busy={props.busy}
          busyText={nlWindow.work.busy}
          onClick={props.onTake}
        >
          {words.take}
        </BusyButton>
        <button type="button" className="button" onClick={props.onLeave}>
          {words.leave}
        </button>
      </div>
    </section>
  );
}

/** What a person still fills in or checks, in words. */
export function openLines(open: readonly string[]): readonly string[] {
  const lines: Readonly<Record<string, string>> = nl.act.open;
  return open.flatMap((key) => lines[key] ?? []);
}
