/** How full the two pages are. */
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';

/** Words on the two pages against their limit; the appendix is not counted. */
export function Gauge(props: { readonly words: number; readonly limit: number }) {
  return (
    <p className="gauge">
      <meter min={0} max={props.limit} value={props.words} aria-label={nlWindow.briefing.gaugeLabel} />
      <span>{say(nlWindow.briefing.gauge, { ...props })}</span>
    </p>
  );
}
