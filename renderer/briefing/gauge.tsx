/** How full the two pages are. */
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';

/** Words on the two pages against their limit; the appendix is not counted. */
export function Gauge(props: {
  readonly words: number;
  readonly limit: number;
  /** What is counted, where it is not the briefing. */
  readonly label?: string;
}) {
  const { words, limit, label = nlWindow.briefing.gaugeLabel } = props;
  return (
    <p className="gauge">
      <meter min={0} max={limit} value={words} aria-label={label} />
      <span>{say(nlWindow.briefing.gauge, { words, limit })}</span>
    </p>
  );
}
