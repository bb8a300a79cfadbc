/** The curve of a count by day: bars, with what was expected as a line over each. */
import { dayAndMonth } from '../../shared/language/dutch-dates.ts';
import type { TrendDay } from '../../shared/model/trend.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';

const words = nlWindow.why.trend;
/** Units of the drawing. */
const height = 48;
const step = 10;

/** One picture with one sentence that says it; the table beside it has the numbers. */
export function TrendChart(props: { readonly days: readonly TrendDay[] }) {
  const { days } = props;
  const most = Math.max(1, ...days.flatMap(({ count, expected }) => [count, expected ?? 0]));
  const tall = (value: number): number => (value / most) * height;
  const width = days.length * step;
  const [from, until] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  const label = say(words.chart, {
    from: dayAndMonth(from),
    until: dayAndMonth(until),
    most: Math.max(...days.map(({ count }) => count)),
  });
  return (
    <figure className="trend-chart">
      <svg viewBox={`0 0 ${width} ${height + 1}`} role="img" aria-label={label} preserveAspectRatio="none">
        <line className="trend-floor" x1="0" x2={width} y1={height + 0.5} y2={height + 0.5} />
        {days.map(({ day, count, expected }, index) => (
          <g key={day}>
            <rect
              className="trend-bar"
              x={index * step + 1.5}
              width={step - 3}
              y={height - tall(count)}
              height={tall(count)}
            />
            {expected !== null && (
              <line
                className="trend-expected"
                x1={index * step}
                x2={(index + 1) * step}
                y1={height - tall(expected)}
                y2={height - tall(expected)}
              />
            )}
          </g>
        ))}
      </svg>
      <figcaption className="help">
        <span>{dayAndMonth(from)}</span>
        <span>{dayAndMonth(until)}</span>
        <span>
          {words.unit} {days.some(({ expected }) => expected !== null) && words.line}
        </span>
      </figcaption>
    </figure>
  );
}
