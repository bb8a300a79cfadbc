/** Every word the user sees, in Dutch. */
import { nlAct } from './nl-act.ts';
import { nlBriefing } from './nl-briefing.ts';
import { nlCommand } from './nl-command.ts';
import { nlFailure } from './nl-failure.ts';
import { nlWindow } from './nl-window.ts';
import { nlCertainty, nlHealth, nlRoles, nlThemes, nlTrend, nlVoices } from './nl-words.ts';

/** The catalogue. */
export const nl = {
  act: nlAct,
  briefing: nlBriefing,
  certainty: nlCertainty,
  command: nlCommand,
  failure: nlFailure,
  health: nlHealth,
  roles: nlRoles,
  themes: nlThemes,
  trend: nlTrend,
  voices: nlVoices,
  window: nlWindow,
} as const;
