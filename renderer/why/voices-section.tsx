/** Who says it: messages and publishers by kind of voice, senders counted, and whether a few made most of it. */
import type { Representativeness } from '../../shared/model/representativeness.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { WhyPart } from './why-part.tsx';

const words = nlWindow.why.voices;

/** Numbers as a table; never a list by sender. */
export function VoicesSection(props: { readonly voices: Representativeness }) {
  const { items, independent, publishers, voices, residents, concentration } = props.voices;
  return (
    <WhyPart name="voices" title={nlWindow.why.sections.voices}>
      <table className="trend-table">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.voice}</th>
            <th scope="col">{words.items}</th>
            <th scope="col">{words.publishers}</th>
          </tr>
        </thead>
        <tbody>
          {voices.map((each) => (
            <Row
              key={each.voice}
              name={nl.voices[each.voice]}
              items={each.items}
              publishers={each.publishers}
            />
          ))}
          {voices.length > 1 && <Row name={words.total} items={items} publishers={publishers} />}
        </tbody>
      </table>
      {items > 1 && (
        <p>{independent === items ? words.allIndependent : say(words.independent, { items: independent })}</p>
      )}
      {residents.messages > 0 && <p>{sendersLine(residents)}</p>}
      {concentration !== null && <p>{concentrationLine(concentration)}</p>}
      <p className="help">{words.note}</p>
    </WhyPart>
  );
}

function Row(props: { readonly name: string; readonly items: number; readonly publishers: number }) {
  return (
    <tr>
      <th scope="row">{props.name}</th>
      <td>{props.items}</td>
      <td>{props.publishers}</td>
    </tr>
  );
}

function sendersLine({ messages, senders, unnamed }: Representativeness['residents']): string {
  if (unnamed === 0) return say(words.senders, { messages, senders });
  return senders === 0 ? say(words.noSenders, { messages }) : say(words.sendersUnnamed, { unnamed, senders });
}

const concentrationLine = ({
  senders,
  share,
  of,
}: NonNullable<Representativeness['concentration']>): string =>
  say(words.concentration, { senders, share, of });
