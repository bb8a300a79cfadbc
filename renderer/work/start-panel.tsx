/** "Aan de slag": what runs already about a story, and beginning something: the advised course, or another with a reason. */
import { readSentence } from '../../shared/briefing/fold-text.ts';
import type { Briefing, BriefingStory } from '../../shared/model/briefing.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { SidePanel } from '../evidence/side-panel.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';
import { StartForm } from './start-form.tsx';
import { ownerWords, statusWords } from './work-words.ts';
import './work.css';

const words = nlWindow.work.start;

/** `onOpen` leads to the action. */
export function StartPanel(props: {
  readonly story: BriefingStory;
  readonly briefing: Briefing;
  readonly onOpen: (action: string) => void;
  readonly onClose: () => void;
}) {
  const { story, briefing } = props;
  const day = { date: briefing.date, role: briefing.role };
  return (
    <SidePanel label={words.title} title={words.title} subject={story.id} onClose={props.onClose}>
      <p className="evidence-sentence">{readSentence({ sentence: story.title, notes: [] })}</p>
      <Running day={{ ...day, id: story.id }} onOpen={props.onOpen} />
      {story.advice !== null && (
        <StartForm
          key={story.id}
          story={story}
          advice={story.advice}
          day={day}
          onOpen={props.onOpen}
          onSilent={props.onClose}
        />
      )}
    </SidePanel>
  );
}

function Running(props: {
  readonly day: Parameters<typeof useCall<'storyActions'>>[1];
  readonly onOpen: (action: string) => void;
}) {
  const { value, failure } = useCall('storyActions', props.day);
  if (failure !== null) return <FailureNotice failure={failure} />;
  if (value === null || value.length === 0) return null;
  return (
    <section className="running" aria-labelledby="loopt-al">
      <h3 id="loopt-al">{words.running}</h3>
      <ul>
        {value.map((action) => (
          <li key={action.id}>
            <button type="button" className="link" onClick={() => props.onOpen(action.id)}>
              {action.title}
            </button>
            <small>
              {say(words.runningLine, { status: statusWords(action), owner: ownerWords(action.owner) })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
