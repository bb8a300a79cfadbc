/** How the story moves, what that is measured against, and the messages behind it. */
import { dayAndMonth } from '../../shared/language/dutch-dates.ts';
import type { TrendReading } from '../../shared/model/trend.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { ItemList } from '../evidence/item-list.tsx';
import { Disclosure } from './disclosure.tsx';
import { decimal } from './numbers.ts';
import { TrendChart } from './trend-chart.tsx';
import { WhyPart } from './why-part.tsx';

const words = nlWindow.why.trend;

/** The state, the numbers, the curve, the messages. */
export function TrendSection(props: { readonly movement: TrendReading }) {
  const { movement } = props;
  const { state, count, expected, probability, publishers, items, days } = movement;
  return (
    <WhyPart name="trend" title={nlWindow.why.sections.trend}>
      <p>
        <strong>{words.states[state]}</strong>. {words.stateHelp[state]}
      </p>
      <p>
        {expected === null
          ? say(words.countedOnly, { count })
          : say(words.counted, { count, expected: decimal(expected) })}{' '}
        {expected !== null && probability !== null && chanceLine(probability)}
      </p>
      {days.some((day) => day.count > 0) ? (
        <>
          <TrendChart days={days} />
          <Disclosure label={words.table}>
            <Days days={days} />
          </Disclosure>
        </>
      ) : (
        <p className="help">{words.allZero}</p>
      )}
      {publishers.length > 0 && <p className="help">{say(words.voices, { names: publishers.join(', ') })}</p>}
      {items.length === 0 ? (
        <p className="help">{words.noMessages}</p>
      ) : (
        <Disclosure label={words.messages}>
          <ItemList items={items} />
        </Disclosure>
      )}
    </WhyPart>
  );
}

const chanceLine = (probability: number): string =>
  probability < 0.01 ? words.chanceSmall : say(words.chance, { percent: Math.round(probability * 100) });

function Days(props: { readonly days: TrendReading['days'] }) {
  return (
    <table className="trend-table">
      <caption className="visually-hidden">{words.unit}</caption>
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.count}</th>
          <th scope="col">{words.expected}</th>
        </tr>
      </thead>
      <tbody>
        {props.days
          .filter(({ count, expected }) => count > 0 || (expected ?? 0) >= 0.1)
          .map(({ day, count, expected }) => (
            <tr key={day}>
              <th scope="row">{dayAndMonth(day)}</th>
              <td>{count}</td>
              <td>{expected === null ? '–' : decimal(expected)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
