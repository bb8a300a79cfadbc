/** A part of the guidelines with fields of its own, saved with its button. */
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Guidelines } from '../../shared/model/guidelines.ts';
import { nlGuidelineParts, nlWindowGuidelines as words } from '../../shared/text/nl-window-guidelines.ts';
import { say } from '../../shared/text/say.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';
import type { ReadParts } from './guideline-drafts.ts';
import { PartResult } from './part-result.tsx';
import type { GuidelinesDesk } from './use-guidelines.ts';

/** `part` names it; `draftOf` fills the fields, `read` says what is kept of them. A failure leaves what was typed. */
export function FieldsPart<D>(props: {
  readonly part: keyof Guidelines;
  readonly words: { readonly title: string; readonly help: string };
  readonly desk: GuidelinesDesk;
  readonly draftOf: (guidelines: Guidelines) => D;
  readonly read: (draft: D) => ReadParts;
  readonly children: (draft: D, set: (change: Partial<D>) => void) => ReactNode;
}) {
  const { part, desk } = props;
  const [typed, setTyped] = useState<D | null>(null);
  const [problem, setProblem] = useState('');
  const saving = useAsking('saveGuidelines');
  const announce = useAnnounce();
  const draft = typed ?? props.draftOf(desk.guidelines);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = props.read(draft);
    setProblem('problem' in read ? read.problem : '');
    if ('problem' in read) return announce(read.problem);
    const answer = await saving.ask(read.value);
    if (answer === null) return;
    setTyped(null);
    desk.saved(answer.value, say(words.saved, { part: nlGuidelineParts[part] }));
  };
  const title = `richtlijn-${part}`;
  return (
    <section className="stack part" aria-labelledby={title}>
      <h3 id={title}>{props.words.title}</h3>
      <p className="help">{props.words.help}</p>
      <form className="stack" aria-labelledby={title} noValidate onSubmit={(event) => void save(event)}>
        {props.children(draft, (change) => {
          setProblem('');
          setTyped({ ...draft, ...change });
        })}
        {saving.failure !== null && <FailureNotice failure={saving.failure} />}
        <div className="actions actions-line">
          <BusyButton type="submit" busy={saving.busy} busyText={words.saving} about={props.words.title}>
            {words.save}
          </BusyButton>
          <span className={problem === '' ? 'help' : 'is-bad'}>
            {problem !== '' ? problem : typed === null ? '' : words.unsaved}
          </span>
          {typed !== null && (
            <button type="button" className="link" onClick={() => setTyped(null)}>
              {words.cancel}
            </button>
          )}
        </div>
      </form>
      <PartResult desk={desk} part={part} />
    </section>
  );
}
