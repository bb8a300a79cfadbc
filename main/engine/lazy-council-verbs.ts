/** The verbs about the council and the press, loaded when first asked for. */
import type { CouncilVerbs } from './council-verbs.ts';
import type { EngineContext } from './engine-context.ts';
import type { PressVerbs } from './press-verbs.ts';

/** The verbs. */
export type LazyCouncilVerbs = CouncilVerbs & PressVerbs;

/** Builds them; each of the two is loaded once. */
export function lazyCouncilVerbs(context: EngineContext): LazyCouncilVerbs {
  let council: Promise<CouncilVerbs> | null = null;
  let press: Promise<PressVerbs> | null = null;
  const track = (): Promise<CouncilVerbs> => {
    council ??= import('./council-verbs.ts').then(({ councilVerbs }) => councilVerbs(context));
    return council;
  };
  const inquiries = (): Promise<PressVerbs> => {
    press ??= import('./press-verbs.ts').then(({ pressVerbs }) => pressVerbs(context));
    return press;
  };
  return {
    importCouncil: async (path, date) => (await track()).importCouncil(path, date),
    listCouncil: async () => (await track()).listCouncil(),
    listCouncilStories: async () => (await track()).listCouncilStories(),
    acceptProposal: async (given) => (await track()).acceptProposal(given),
    refuseProposal: async (item, kind) => (await track()).refuseProposal(item, kind),
    addEntry: async (given) => (await track()).addEntry(given),
    linkEntry: async (id, items, same) => (await track()).linkEntry(id, items, same),
    settleEntry: async (id, status, on) => (await track()).settleEntry(id, status, on),
    changeEntry: async (id, change) => (await track()).changeEntry(id, change),
    commentEntry: async (id, text) => (await track()).commentEntry(id, text),
    undoCouncil: async (of) => (await track()).undoCouncil(of),
    saveCouncilTerms: async (terms) => (await track()).saveCouncilTerms(terms),
    councilLink: async (id) => (await track()).councilLink(id),
    addPressInquiry: async (given) => (await inquiries()).addPressInquiry(given),
    stepPressInquiry: async (given) => (await inquiries()).stepPressInquiry(given),
    listPressInquiries: async () => (await inquiries()).listPressInquiries(),
    undoPress: async (id, of) => (await inquiries()).undoPress(id, of),
  };
}
