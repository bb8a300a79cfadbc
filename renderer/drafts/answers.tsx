/** Answers of the library that fit questions in the story; only those that may be used can be put in the text. */
import { useEffect } from 'react';
import type { Calls } from '../../shared/contract.ts';
import { dayAndMonth } from '../../shared/language/dutch-dates.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { onPush } from '../bridge.ts';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';
import type { EditorParts } from './editor-parts.ts';
import type { TextDesk } from './use-field.ts';
import type { StoryRef } from './use-story.ts';

const words = nlWindow.drafts.answers;
type Found = Calls['answersForStory']['output'][number]['found'][number];

/** Nothing to ask for where the story is not told any more. */
export function Answers({ story, desk, shown }: EditorParts) {
  return story.ref === null ? (
    <p className="help">{words.none}</p>
  ) : (
    <StoryAnswers story={story.ref} desk={shown.blocks.version === null ? desk : null} />
  );
}

function StoryAnswers({ story, desk }: { readonly story: StoryRef; readonly desk: TextDesk | null }) {
  const asked = useCall('answersForStory', story);
  const { again, value, failure } = asked;
  useEffect(() => onPush('storeChanged', again), [again]);
  if (failure !== null) return <FailureNotice failure={failure} onRetry={again} />;
  if (value === null) return <p>{nlWindow.work.loading}</p>;
  const fitting = value.filter(({ found }) => found.length > 0);
  if (fitting.length === 0) return <p className="help">{words.none}</p>;
  return (
    <div className="answers">
      <p className="help">{words.lead}</p>
      {fitting.map(({ question, found }) => (
        <section key={question}>
          <h3>{say(words.question, { question })}</h3>
          {found.map((each) => (
            <AnswerCard key={each.answer.id} found={each} desk={desk} />
          ))}
        </section>
      ))}
    </div>
  );
}

function AnswerCard({ found, desk }: { readonly found: Found; readonly desk: TextDesk | null }) {
  const { answer, state, proposed } = found;
  const announce = useAnnounce();
  const name = nl.facts.answerState[state];
  const until = answer.expires === null ? 'none' : dayAndMonth(answer.expires);
  const barred = state === 'ready' ? words.withheld : say(words.notReady, { state: name });
  return (
    <article className={proposed ? 'answer-card' : 'answer-card withheld'}>
      <h4>{answer.question}</h4>
      <p>{answer.answer}</p>
      <small>{say(words.state, { state: name, until })}</small>
      {!proposed && <p className="not-yet">{barred}</p>}
      {proposed && desk !== null && (
        <button
          type="button"
          className="button button-small"
          onClick={() => {
            desk.insert(answer.answer);
            announce(words.inserted);
          }}
        >
          {words.insert}
        </button>
      )}
    </article>
  );
}
