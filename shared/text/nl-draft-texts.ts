/** All that our own building blocks say, as texts without slots: what a draft may hold besides facts. */
import { nlAct } from './nl-act.ts';

/** Every line of every group, its slots left out. */
export const nlDraftTexts: readonly string[] = Object.values(nlAct.draft).flatMap((variants) =>
  (variants as readonly (readonly string[])[])
    .flat()
    .map((line) => line.replace(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, ' ')),
);
