/** The municipality's guidelines: each part on its own, and what changed. */
import type { ReactNode } from 'react';
import type { Role } from '../../shared/model/role.ts';
import { nlWindowGuidelines as words } from '../../shared/text/nl-window-guidelines.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { ChangesList } from './changes-list.tsx';
import { AnsweringPart, MandatesPart, ReplacementsPart, TimeoutPart } from './deciding-parts.tsx';
import { ContactPart, DutyPart, NormsPart, OfficeHoursPart } from './reach-parts.tsx';
import { useGuidelines } from './use-guidelines.ts';
import { TonePart, VoicePart } from './writing-parts.tsx';

type GroupId = keyof typeof words.groups;
const groups = Object.keys(words.groups) as readonly GroupId[];

/** The griffie has no Doen: what decides on sending and agreeing is the college's. */
export function GuidelinesSection(props: { readonly role: Role }) {
  const { desk, changes, failure, undoFailure, again } = useGuidelines();
  if (desk === null)
    return failure === null ? <p>{words.loading}</p> : <FailureNotice failure={failure} onRetry={again} />;
  const college = props.role !== 'griffier';
  return (
    <div className="guidelines">
      <p className="help">{words.intro}</p>
      {!college && <p className="help">{words.introGriffie}</p>}
      <nav aria-label={words.jump} className="jump">
        {groups
          .filter((id) => college || id !== 'deciding')
          .map((id) => (
            <a key={id} href={`#richtlijnen-${id}`}>
              {words.groups[id]}
            </a>
          ))}
      </nav>
      {undoFailure !== null && <FailureNotice failure={undoFailure} />}
      <Group id="reach">
        <OfficeHoursPart desk={desk} />
        <ContactPart desk={desk} />
        <NormsPart desk={desk} />
        {college && <DutyPart desk={desk} />}
      </Group>
      <Group id="writing">
        <TonePart desk={desk} />
        {college && <VoicePart desk={desk} />}
      </Group>
      {college && (
        <Group id="deciding">
          <AnsweringPart desk={desk} />
          <MandatesPart desk={desk} />
          <ReplacementsPart desk={desk} />
          <TimeoutPart desk={desk} />
        </Group>
      )}
      <Group id="changes">
        <ChangesList desk={desk} changes={changes} />
      </Group>
    </div>
  );
}

function Group(props: { readonly id: GroupId; readonly children: ReactNode }) {
  const { id } = props;
  return (
    <section className="guideline-group" aria-labelledby={`richtlijnen-${id}`}>
      <h2 id={`richtlijnen-${id}`} tabIndex={-1}>
        {words.groups[id]}
      </h2>
      {props.children}
    </section>
  );
}
