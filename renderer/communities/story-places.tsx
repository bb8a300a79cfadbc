/** For a story: where its neighbourhood talks, whether to take part, and the text for each place. */
import { useId } from 'react';
import type { ShownPlace } from '../../shared/contract-communities.ts';
import type { Role } from '../../shared/model/role.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlCommunities } from '../../shared/text/nl-communities.ts';
import { nlWindowCommunities } from '../../shared/text/nl-window-communities.ts';
import { say } from '../../shared/text/say.ts';
import { CopyButton } from '../guidelines/copy-button.tsx';
import type { Wards } from '../sources/ward-select.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useCall } from '../ui/use-call.ts';
import { placeLine } from './community-lines.ts';

const words = nlWindowCommunities.story;

/** `story` is a story's id or that of one of its items; date and role as the briefing has them. */
export function StoryPlaces(props: {
  readonly story: string;
  readonly date: string | null;
  readonly role: Role | null;
}) {
  const { story, date, role } = props;
  const asked = useCall('placesForStory', { id: story, date, role });
  const wards = useCall('listWards', {}).value ?? [];
  const title = useId();
  const { value } = asked;
  if (asked.failure !== null) return <FailureNotice failure={asked.failure} onRetry={asked.again} />;
  return (
    <section className="stack" aria-labelledby={title} aria-busy={asked.loading}>
      <h3 id={title}>{words.title}</h3>
      {value === null && <p>{words.loading}</p>}
      {value !== null && value.places.length === 0 && <p className="help">{words.none}</p>}
      {value !== null && value.places.length > 0 && (
        <>
          <p className="help">{words.help}</p>
          <ul className="story-places">
            {value.places.map((place) => (
              <Place key={place.community.id} place={place} wards={wards} />
            ))}
          </ul>
        </>
      )}
      {value !== null && value.unknown.length > 0 && (
        <p className="help">
          {say(words.unknown, { names: value.unknown.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </section>
  );
}

function Place(props: { readonly place: ShownPlace; readonly wards: Wards }) {
  const { community, items, join, as, reason, message } = props.place;
  const { name, houseRules, ask } = community;
  const told = { answer: nlCommunities.answers[join], reason: nlCommunities.reasons[reason] };
  const about =
    as === null
      ? say(words.answerNobody, told)
      : say(words.answer, { ...told, as: nlCommunities.capacities[as] });
  return (
    <li className="story-place">
      <span className="community-name">{name}</span>
      <small>{placeLine(community, props.wards)}</small>
      {items.length > 0 && <small>{say(words.items, { count: items.length })}</small>}
      <p>{about}</p>
      {houseRules !== null && <p className="help">{say(words.rules, { rules: houseRules })}</p>}
      {message !== null && (
        <>
          <p className="help">
            {message.to === 'place' ? words.toPlace : say(words.toKeeper, { ask: ask ?? words.keeper })}
          </p>
          <blockquote>{message.text}</blockquote>
          {message.open.length > 0 && (
            <p className="open-fields">{say(words.open, { open: message.open.map(openWords).join('; ') })}</p>
          )}
          <div className="actions actions-line">
            <CopyButton
              text={message.text}
              label={words.copy}
              about={say(words.copyAbout, { name })}
              said={say(words.copied, { name })}
            />
          </div>
        </>
      )}
    </li>
  );
}

function openWords(key: string): string {
  const known: Readonly<Record<string, string>> = nl.act.open;
  return known[key] ?? key;
}
