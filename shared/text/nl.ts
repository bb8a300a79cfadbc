/** Every word the user sees, in Dutch. */
import { nlAct } from './nl-act.ts';
import { nlAdvice } from './nl-advice.ts';
import { nlBriefing } from './nl-briefing.ts';
import { nlCommand } from './nl-command.ts';
import { nlCommunities } from './nl-communities.ts';
import { nlCouncil } from './nl-council.ts';
import { nlEvaluation } from './nl-evaluation.ts';
import { nlFacts } from './nl-facts.ts';
import { nlFailure } from './nl-failure.ts';
import { nlImportReasons } from './nl-imports.ts';
import { nlLint } from './nl-lint.ts';
import { nlModel } from './nl-model.ts';
import { nlMoments } from './nl-moments.ts';
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
import { nlWork } from './nl-work.ts';

/** The catalogue. */
export const nl = {
  act: nlAct,
  advice: nlAdvice,
  briefing: nlBriefing,
  certainty: nlCertainty,
  command: nlCommand,
  communities: nlCommunities,
  council: nlCouncil,
  evaluation: nlEvaluation,
  facts: nlFacts,
  failure: nlFailure,
  health: nlHealth,
  importReasons: nlImportReasons,
  kinds: nlKinds,
  licences: nlLicences,
  model: nlModel,
  moments: nlMoments,
  lint: nlLint,
  roles: nlRoles,
  themes: nlThemes,
  trend: nlTrend,
  voices: nlVoices,
  window: nlWindow,
  work: nlWork,
} as const;
