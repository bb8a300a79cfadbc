/** "Verder schrijven": straight to the text that runs, or to a new one with the app's proposal. */
import type { StoryDay } from '../../shared/contract-decisions.ts';
import type { Briefing } from '../../shared/model/briefing.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { continueWriting } from './begin.ts';
import { type Steps, useSteps } from './use-steps.ts';

/** What is running, and the verb. */
export interface Begin {
  readonly steps: Steps;
  readonly write: (story: string) => void;
}

/** For the stories of one briefing; `onOpen` leads to the action. */
export function useBegin(briefing: Briefing | null, onOpen: (action: string) => void): Begin {
  const steps = useSteps('');
  const write = async (id: string): Promise<void> => {
    const story = briefing?.stories.find((each) => each.id === id);
    if (briefing === null || story === undefined) return;
    const day: StoryDay = { date: briefing.date, role: briefing.role };
    let action = '';
    const job = async (): Promise<void> => {
      action = await continueWriting(story, day);
    };
    if (await steps.run(job, nlWindow.work.start.opened)) onOpen(action);
  };
  return { steps, write: (story) => void write(story) };
}
