/** Every word the user sees, in Dutch. */
import { nlAct } from './nl-act.ts';
import { nlBriefing } from './nl-briefing.ts';
import { nlCommand } from './nl-command.ts';
import { nlFailure } from './nl-failure.ts';
import { nlImportReasons } from './nl-imports.ts';
import { nlWindow } from './nl-window.ts';
import {
  nlCertainty,
  nlHealth,
  nlKinds,
  nlLicences,
  nlRoles,
  nlThemes,
  nlTrend,
  nlVoices,
} from './nl-words.ts';

/** The catalogue. */
export const nl = {
  act: nlAct,
  briefing: nlBriefing,
  certainty: nlCertainty,
  command: nlCommand,
  failure: nlFailure,
  health: nlHealth,
  importReasons: nlImportReasons,
  kinds: nlKinds,
  licences: nlLicences,
  roles: nlRoles,
  themes: nlThemes,
  trend: nlTrend,
  voices: nlVoices,
  window: nlWindow,
} as const;
