/** One action: what comes now, its text with the check and the facts beside it, and everything that happened. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { ShownAction } from '../../shared/contract-work.ts';
import type { Role } from '../../shared/model/role.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { StepsSection } from '../work/steps-section.tsx';
import { Comments } from './comments.tsx';
import { EditorHead } from './editor-head.tsx';
import { SidePart } from './side-part.tsx';
import { TextPart } from './text-part.tsx';
import { Trail } from './trail.tsx';
import { useAction } from './use-action.ts';
import { useCheck } from './use-check.ts';
import { useField } from './use-field.ts';
import { useStory } from './use-story.ts';
import { useTyping } from './use-typing.ts';
import { Versions } from './versions.tsx';
import './drafts.css';

const words = nlWindow.work;

/** `role` is the switch of who works; `reader` is who works now. */
export function ActionEditor(props: {
  readonly id: string;
  readonly role: ReactNode;
  readonly reader: Role;
  readonly onBack: () => void;
}) {
  const asked = useAction(props.id, props.reader);
  return (
    <div className="page work-editor">
      <div className="page-row">
        <button type="button" className="link" onClick={props.onBack}>
          ← {words.back}
        </button>
        {props.role}
      </div>
      {asked.failure !== null && <FailureNotice failure={asked.failure} />}
      {asked.value === null && asked.loading && <p>{words.loading}</p>}
      {asked.value !== null && <Editor shown={asked.value} busy={asked.loading} />}
    </div>
  );
}

function Editor({ shown, busy }: { readonly shown: ShownAction; readonly busy: boolean }) {
  const { action } = shown;
  const head = useRef<HTMLHeadingElement>(null);
  const story = useStory(action);
  const typing = useTyping(shown);
  const desk = useField();
  const check = useCheck(typing.text, action, story.ref, story.ref === null && !story.gone);
  useEffect(() => head.current?.focus(), []);
  const handOverOnly = shown.blocks.version?.key === 'action-hand-over-only';
  return (
    <div className="editor" aria-busy={busy}>
      <EditorHead action={action} head={head} />
      <StepsSection shown={shown} dirty={typing.dirty && !handOverOnly} />
      {!handOverOnly && (
        <div className="editor-desk">
          <TextPart shown={shown} story={story} typing={typing} desk={desk} check={check} />
          <SidePart shown={shown} story={story} typing={typing} desk={desk} check={check} />
        </div>
      )}
      {!handOverOnly && <Versions shown={shown} />}
      <Comments shown={shown} />
      <Trail lines={shown.trail} />
    </div>
  );
}
