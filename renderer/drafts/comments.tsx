/** Words of colleagues beside the text. */

import type { ShownAction } from '../../shared/contract-work.ts';
import { noteMoment } from '../../shared/language/dutch-dates.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { TypedStep } from '../work/typed-step.tsx';
import { useSteps } from '../work/use-steps.ts';

const words = nlWindow.drafts.comments;

/** The list, and a field for one's own. */
export function Comments({ shown }: { readonly shown: ShownAction }) {
  const { action, blocks } = shown;
  const steps = useSteps(action.id);
  return (
    <section className="comments" aria-labelledby="opmerkingen">
      <h2 id="opmerkingen">{words.title}</h2>
      {action.comments.length === 0 && <p className="help">{words.none}</p>}
      <ul>
        {action.comments.map(({ role, text, at }) => (
          <li key={`${at} ${text}`}>
            <small>
              {nl.roles[role]} · {noteMoment(at)}
            </small>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      {steps.failure !== null && <FailureNotice failure={steps.failure} />}
      {blocks.comment === null && (
        <TypedStep
          long
          field={words.field}
          run={words.run}
          busy={steps.busy}
          onRun={(text) => steps.take({ do: 'comment', text }, words.done)}
        />
      )}
    </section>
  );
}
