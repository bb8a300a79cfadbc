/** No message yet: what to do first. */
import { nlWindow } from '../../shared/text/nl-window.ts';

/** Leads to the sources. */
export function EmptyBriefing(props: { readonly onSources: () => void }) {
  return (
    <section className="briefing">
      <h1>{nlWindow.briefing.emptyTitle}</h1>
      <p>{nlWindow.briefing.empty}</p>
      <button type="button" className="button button-main" onClick={props.onSources}>
        {nlWindow.briefing.toSources}
      </button>
    </section>
  );
}
