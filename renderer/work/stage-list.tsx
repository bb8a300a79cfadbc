/** How far an action is, as the stages it passes. */
import type { ShownAction } from '../../shared/contract-work.ts';
import type { ActionStatus } from '../../shared/model/action.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { statusWords } from './work-words.ts';

const words = nlWindow.work.head;

/** The stage of now is marked; what is dropped shows only that. */
export function StageList({ shown }: { readonly shown: ShownAction }) {
  const { action } = shown;
  if (action.status === 'dropped') return <p className="stage-dropped">{nl.work.statuses.dropped}</p>;
  const stages = stagesOf(shown);
  const at = stages.indexOf(action.status);
  return (
    <ol className="stages" aria-label={words.stages}>
      {stages.map((stage, index) => {
        const name = stage === 'sent' ? sentWords(shown) : nl.work.statuses[stage];
        const spoken =
          index === at
            ? say(words.stageNow, { stage: name })
            : index < at
              ? say(words.stageDone, { stage: name })
              : name;
        return (
          <li
            key={stage}
            className={index < at ? 'stage-done' : undefined}
            aria-current={index === at ? 'step' : undefined}
          >
            <span aria-hidden="true">{name}</span>
            <span className="visually-hidden">{spoken}</span>
          </li>
        );
      })}
    </ol>
  );
}

const sentWords = ({ action, blocks }: ShownAction): string =>
  statusWords({
    status: 'sent',
    handOver:
      blocks.version?.key === 'action-hand-over-only'
        ? (action.handOver ?? { to: '', at: '', by: 'wethouder' })
        : action.handOver,
  });

/** Those it passes: without the approvals that it does not need, but always with the one it is at. */
function stagesOf({ action, required, fastLane, blocks }: ShownAction): readonly ActionStatus[] {
  const handedOver = blocks.version?.key === 'action-hand-over-only' || action.product === null;
  const all: readonly (readonly [ActionStatus, boolean])[] = [
    ['new', true],
    ['interpreted', !handedOver && !fastLane],
    ['fact-check', !handedOver && !fastLane],
    ['approved-communication', required.includes('communication')],
    ['approved-administration', required.includes('administration')],
    ['sent', true],
    ['followed-up', true],
  ];
  return all.filter(([stage, passes]) => passes || stage === action.status).map(([stage]) => stage);
}
