/** What was done to a moment, newest first, with the way back where there is one. */
import { useEffect, useRef } from 'react';
import { noteMoment } from '../../shared/language/dutch-dates.ts';
import type { MomentStep } from '../../shared/model/moment.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindowMoments } from '../../shared/text/nl-window-moments.ts';
import { say } from '../../shared/text/say.ts';
import { onPush } from '../bridge.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { useCall } from '../ui/use-call.ts';

const words = nlWindowMoments.detail;
/** Steps with a way back here; a moment that was added is taken back by its notice only, then it is gone. */
const returnable: ReadonlySet<MomentStep['do']> = new Set(['change', 'cancel', 'follow']);

/** Asked again whenever the store changed. */
export function MomentHistory(props: { readonly id: string }) {
  const { id } = props;
  const steps = useCall('momentHistory', { id });
  const { again } = steps;
  const undoing = useAsking('undoMoment');
  const announce = useAnnounce();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => onPush('storeChanged', again), [again]);
  const undo = async (step: MomentStep): Promise<void> => {
    if ((await undoing.ask({ id, event: step.event })) === null) return;
    announce(say(words.undoneNow, { what: whatOf(step) }));
    head.current?.focus();
  };
  return (
    <section className="stack" aria-labelledby="moment-stappen">
      <h3 id="moment-stappen" tabIndex={-1} ref={head}>
        {words.history}
      </h3>
      {steps.failure !== null && <FailureNotice failure={steps.failure} onRetry={again} />}
      {undoing.failure !== null && <FailureNotice failure={undoing.failure} />}
      <ul className="alias-list">
        {(steps.value ?? []).toReversed().map((step) => (
          <li key={step.event}>
            <span className={step.undone ? 'noted-text help' : 'noted-text'}>
              {lineOf(step)}
              {step.undone && ` (${words.undone})`}
            </span>
            {!step.undone && returnable.has(step.do) && (
              <BusyButton
                className="button button-small"
                about={lineOf(step)}
                busy={undoing.busy}
                busyText={words.undoing}
                onClick={() => void undo(step)}
              >
                {words.undo}
              </BusyButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const whatOf = (step: MomentStep): string =>
  step.do === 'follow' ? (words.followSteps[step.what ?? ''] ?? '') : words.steps[step.do];

/** What the calendar did has no doer here. */
function lineOf(step: MomentStep): string {
  const told = { what: whatOf(step), role: nl.roles[step.role], when: noteMoment(step.at) };
  return say(step.do === 'follow' ? words.stepCalendar : words.step, told);
}
