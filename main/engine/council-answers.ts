/** The window's calls about the council and the press; each that changes something says that the briefing may be older. */
import type { CouncilCalls } from '../../shared/contract-council.ts';
import type { CouncilReport } from '../../shared/model/council-entry.ts';
import type { CouncilVerbs } from './council-verbs.ts';
import type { PressVerbs } from './press-verbs.ts';
import type { Push } from './push.ts';

/** What needs the desktop: a dialog, the browser. */
export type CouncilDialogCalls = 'importCouncil' | 'openCouncilEntry';

/** The engine's half of it. */
export interface CouncilPathCalls {
  readonly importCouncilPath: {
    readonly input: { readonly path: string; readonly date: string | null };
    readonly output: CouncilReport;
  };
  readonly councilLink: { readonly input: { readonly id: string }; readonly output: string };
}

type Answered = Omit<CouncilCalls, CouncilDialogCalls> & CouncilPathCalls;

/** One answer per call; rejects with FailureError. */
export type CouncilAnswers = {
  readonly [K in keyof Answered]: (input: Answered[K]['input']) => Promise<Answered[K]['output']>;
};

/** Builds the answers over one engine. */
export function councilAnswers(
  engine: CouncilVerbs & PressVerbs & { itemCount(): Promise<number> },
  push: Push,
): CouncilAnswers {
  const changed = async <T>(answer: T): Promise<T> => {
    push('storeChanged', { items: await engine.itemCount() });
    return answer;
  };
  return {
    importCouncilPath: async ({ path, date }) => changed(await engine.importCouncil(path, date)),
    councilLink: ({ id }) => engine.councilLink(id),
    listCouncil: () => engine.listCouncil(),
    listCouncilStories: () => engine.listCouncilStories(),
    acceptProposal: async (given) => changed(await engine.acceptProposal(given)),
    refuseProposal: async ({ id, kind }) => ({ event: await engine.refuseProposal(id, kind) }),
    addEntry: async (given) => changed(await engine.addEntry(given)),
    linkEntry: async ({ id, items, same }) => changed(await engine.linkEntry(id, items, same)),
    settleEntry: async ({ id, status, on }) => changed(await engine.settleEntry(id, status, on)),
    changeEntry: async ({ id, ...change }) => changed(await engine.changeEntry(id, change)),
    commentEntry: ({ id, text }) => engine.commentEntry(id, text),
    undoCouncil: async ({ of }) => changed(await engine.undoCouncil(of)),
    saveCouncilTerms: async (terms) => changed(await engine.saveCouncilTerms(terms)),
    addPressInquiry: async (given) => changed(await engine.addPressInquiry(given)),
    stepPressInquiry: async (given) => changed(await engine.stepPressInquiry(given)),
    listPressInquiries: () => engine.listPressInquiries(),
    undoPress: async ({ id, of }) => changed(await engine.undoPress(id, of)),
  };
}
