/** The verbs about work and guidelines, whose code is loaded when it is first asked for. Part of `lazy-verbs.ts`. */
import type { ActionVerbs } from './action-verbs.ts';
import type { EngineContext } from './engine-context.ts';
import type { GuidelinesVerbs } from './guidelines-verbs.ts';

/** What `lazyActionVerbs` builds. */
export type LazyActionVerbs = ActionVerbs & GuidelinesVerbs;

/** Builds the verbs; each loads its own room when asked (a module is loaded once, whoever asks). */
export function lazyActionVerbs(context: EngineContext): LazyActionVerbs {
  const actions = async (): Promise<ActionVerbs> => (await import('./action-verbs.ts')).actionVerbs(context);
  const rules = async (): Promise<GuidelinesVerbs> =>
    (await import('./guidelines-verbs.ts')).guidelinesVerbs(context);
  return {
    openAction: async (given) => (await actions()).openAction(given),
    saveVersion: async (given) => (await actions()).saveVersion(given),
    keepTyping: async (typed) => (await actions()).keepTyping(typed),
    stepAction: async (given) => (await actions()).stepAction(given),
    listWork: async (request) => (await actions()).listWork(request),
    storyActions: async (request) => (await actions()).storyActions(request),
    showAction: async (request) => (await actions()).showAction(request),
    undoAction: async (given) => (await actions()).undoAction(given),
    recordSent: async (given) => (await actions()).recordSent(given),
    composerLink: async (request) => (await actions()).composerLink(request),
    guidelines: async () => (await rules()).guidelines(),
    saveGuidelines: async (changes) => (await rules()).saveGuidelines(changes),
    undoGuidelines: async (id) => (await rules()).undoGuidelines(id),
    outOfHours: async () => (await rules()).outOfHours(),
  };
}
