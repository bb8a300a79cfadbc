/** One question of the press beside the list: its steps, remarks, and all that happened. */
import type { ListedInquiry } from '../../shared/contract-council.ts';
import type { Role } from '../../shared/model/role.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { say } from '../../shared/text/say.ts';
import { SidePanel } from '../evidence/side-panel.tsx';
import { Comments } from './comments.tsx';
import { DeedNotice } from './deed-notice.tsx';
import { minutesWords, momentWords, pressing } from './due-words.ts';
import { OtherSteps } from './other-steps.tsx';
import { PressSteps } from './press-steps.tsx';
import { PressTrail } from './press-trail.tsx';
import type { CouncilState } from './use-council.ts';
import type { Deed } from './use-deeds.ts';
import { useInquirySteps } from './use-inquiry-steps.ts';

const words = nlWindowCouncil.press;

/** `reader` is who works here; `onRemoved` tells that nothing is left to show. */
export function InquiryPanel(props: {
  readonly inquiry: ListedInquiry;
  readonly reader: Role;
  readonly state: CouncilState;
  readonly onClose: () => void;
  readonly onRemoved: (deed: Deed) => void;
}) {
  const { inquiry, state } = props;
  const steps = useInquirySteps(inquiry.id, state.again);
  return (
    <SidePanel label={words.panel} title={inquiry.medium} subject={inquiry.id} onClose={props.onClose}>
      <p className="inquiry-question">{inquiry.question}</p>
      <InquiryFacts inquiry={inquiry} state={state} />
      <DeedNotice deeds={steps.deeds} />
      <PressSteps inquiry={inquiry} reader={props.reader} steps={steps} />
      <OtherSteps inquiry={inquiry} state={state} steps={steps} />
      <Comments
        of={inquiry.id}
        comments={inquiry.comments}
        busy={steps.deeds.busy}
        onPlace={(text) => steps.take({ do: 'comment', text }, nlWindowCouncil.comments.done)}
      />
      <PressTrail inquiry={inquiry} deeds={steps.deeds} onRemoved={props.onRemoved} />
    </SidePanel>
  );
}

function InquiryFacts(props: { readonly inquiry: ListedInquiry; readonly state: CouncilState }) {
  const { inquiry, state } = props;
  const { deadline, minutes, received, assigned, anchor, reason, status } = inquiry;
  const { facts } = words;
  const story = state.storyOf(inquiry.id)?.title ?? (anchor.length > 0 ? words.goneStory : words.noStory);
  const left = minutes === null ? '' : minutesWords(minutes);
  const rows: readonly (readonly [string, string | null])[] = [
    [facts.deadline, left === '' ? momentWords(deadline) : `${momentWords(deadline)} (${left})`],
    [facts.received, momentWords(received)],
    [facts.assigned, assigned ?? words.nobody],
    [facts.story, story],
    [
      facts.reason,
      status === 'withdrawn' && reason !== null ? say(words.trail.lines.withdraw, { reason }) : null,
    ],
  ];
  return (
    <dl className="facts council-facts">
      {rows
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={name === facts.deadline && pressing(inquiry) ? 'is-late' : undefined}>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
