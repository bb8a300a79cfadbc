/** Which story of today a paper is about: proposed with the words they share, confirmed or rejected by a person. */
import { useState } from 'react';
import type { NamedStory, ShownEntry } from '../../shared/contract-council.ts';
import type { CouncilLink } from '../../shared/model/council-entry.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { say } from '../../shared/text/say.ts';
import { call } from '../bridge.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Disclosure } from '../why/disclosure.tsx';
import { DeedForm } from './deed-form.tsx';
import { StorySelect } from './story-select.tsx';
import type { CouncilState } from './use-council.ts';
import type { Deeds } from './use-deeds.ts';

const words = nlWindowCouncil.entry;
type Tie = (items: readonly string[], story: string, same: boolean) => void;

/** The story it is tied to; else what is proposed, and a choice of one's own. */
export function EntryStory(props: {
  readonly entry: ShownEntry;
  readonly state: CouncilState;
  readonly deeds: Deeds;
}) {
  const { entry, state, deeds } = props;
  const { id, anchor } = entry;
  const tie: Tie = (items, story, same) =>
    void deeds.act(async () => {
      const { events } = await call('linkEntry', { id, items, same });
      return {
        line: say(same ? words.linked : words.unlinked, { story }),
        undo: () => call('undoCouncil', { of: events.at(-1) ?? '' }),
      };
    });
  const stories = state.stories?.stories ?? [];
  const links = state.track?.links.filter((link) => link.entry === id) ?? [];
  return (
    <section className="stack panel-part">
      <h3>{words.story}</h3>
      {anchor.length > 0 ? (
        <Tied story={state.storyOf(id)} anchor={anchor} busy={deeds.busy} tie={tie} />
      ) : (
        <>
          {links.length === 0 && <p className="help">{words.noneProposed}</p>}
          {links.map((link) => (
            <Proposed key={link.story} link={link} stories={stories} busy={deeds.busy} tie={tie} />
          ))}
          {stories.length > 0 && (
            <Disclosure label={words.choose}>
              <Choose stories={stories} busy={deeds.busy} tie={tie} />
            </Disclosure>
          )}
        </>
      )}
    </section>
  );
}

function Tied(props: {
  readonly story: NamedStory | null;
  readonly anchor: readonly string[];
  readonly busy: boolean;
  readonly tie: Tie;
}) {
  const { story, anchor } = props;
  return (
    <>
      <p>{story === null ? words.tiedGone : say(words.tied, { story: story.title })}</p>
      <div className="actions">
        <BusyButton
          className="button button-small"
          busy={props.busy}
          busyText={nlWindowCouncil.busy}
          onClick={() => props.tie(anchor, story?.title ?? nlWindowCouncil.press.goneStory, false)}
        >
          {words.untie}
        </BusyButton>
      </div>
    </>
  );
}

function Proposed(props: {
  readonly link: CouncilLink;
  readonly stories: readonly NamedStory[];
  readonly busy: boolean;
  readonly tie: Tie;
}) {
  const { link, busy } = props;
  const story = props.stories.find(({ id }) => id === link.story)?.title ?? '';
  if (story === '') return null;
  return (
    <div className="tinted">
      <p>{say(words.proposed, { story })}</p>
      <p className="help">{say(words.words, { words: link.words.join(', ') })}</p>
      <div className="actions">
        {[true, false].map((same) => (
          <BusyButton
            key={String(same)}
            className="button button-small"
            about={story}
            busy={busy}
            busyText={nlWindowCouncil.busy}
            onClick={() => props.tie(link.items, story, same)}
          >
            {same ? words.same : words.apart}
          </BusyButton>
        ))}
      </div>
    </div>
  );
}

function Choose(props: {
  readonly stories: readonly NamedStory[];
  readonly busy: boolean;
  readonly tie: Tie;
}) {
  const [chosen, setChosen] = useState('');
  const story = props.stories.find(({ id }) => id === chosen);
  return (
    <DeedForm
      label={words.choose}
      run={words.chooseRun}
      busy={props.busy}
      main={false}
      needs={[['story', words.chooseField, chosen]]}
      onRun={() => story !== undefined && props.tie(story.items, story.title, true)}
    >
      <StorySelect label={words.chooseField} value={chosen} stories={props.stories} onChange={setChosen} />
    </DeedForm>
  );
}
