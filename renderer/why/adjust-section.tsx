/** "Verhaal aanpassen": another title, together with another story, apart from it, out of the pages. */
import { noteMoment } from '../../shared/language/dutch-dates.ts';
import type { StoryDecision } from '../../shared/model/decision.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import type { Adjusting } from './adjusting.ts';
import { MergeStory } from './merge-story.tsx';
import { MuteStory } from './mute-story.tsx';
import { mutedUntil } from './muted-list.tsx';
import { RenameStory } from './rename-story.tsx';
import { SplitStory } from './split-story.tsx';
import { WhyPart } from './why-part.tsx';

const words = nlWindow.why.adjust;

/** What is in force first, each with its way back. */
export function AdjustSection(props: Adjusting) {
  return (
    <WhyPart name="adjust" title={nlWindow.why.sections.adjust}>
      <InForce {...props} />
      <RenameStory {...props} />
      <MergeStory {...props} />
      {props.told.items.length > 1 && <SplitStory {...props} />}
      <MuteStory {...props} />
    </WhyPart>
  );
}

function InForce({ told, deciding }: Adjusting) {
  if (told.decisions.length === 0) return null;
  return (
    <div className="reading-part">
      <h4>{words.inForce}</h4>
      {told.decisions.map((decision) => {
        const line = decisionLine(decision);
        return (
          <p key={decision.id} className="in-force">
            <span>{line}</span>
            <button
              type="button"
              className="button button-small"
              aria-disabled={deciding.busy}
              aria-label={say(words.undoAbout, { line })}
              onClick={() => void deciding.undecide(decision.id)}
            >
              {nlWindow.why.undo}
            </button>
          </p>
        );
      })}
    </div>
  );
}

function decisionLine(decision: StoryDecision): string {
  const roles: Readonly<Record<string, string>> = nl.roles;
  const line = say(words.lines[decision.kind], {
    title: decision.kind === 'rename' ? decision.title : '',
    until: decision.kind === 'mute' ? mutedUntil(decision.until) : '',
  });
  const role = roles[decision.role] ?? decision.role;
  return say(words.byWhom, { line, role, when: noteMoment(decision.at) });
}
