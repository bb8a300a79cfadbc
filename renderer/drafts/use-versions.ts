/** Saving what is typed as a version, with the promises that stand in it. */
import type { ShownAction } from '../../shared/contract-work.ts';
import type { Commitment } from '../../shared/model/draft.ts';
import { call } from '../bridge.ts';
import { checkOf } from './use-check.ts';
import type { StoryRef } from './use-story.ts';

/** A text to save. */
export interface NewVersion {
  readonly text: string;
  readonly note: string | null;
  readonly allPublic: boolean;
}

/** Checks the text first: no promise is ever saved unmarked. Rejects where either call does. */
export async function saveVersion(
  { action }: Pick<ShownAction, 'action'>,
  story: StoryRef | null,
  { text, note, allPublic }: NewVersion,
): Promise<void> {
  const { commitments } = await call('checkText', checkOf(text, action, story));
  await call('saveVersion', {
    id: action.id,
    text,
    note,
    allPublic,
    commitments: withOwners(commitments, action.versions.at(-1)?.commitments ?? []),
  });
}

/** A promise that stood there before keeps its owner and date. */
export function withOwners(
  promises: readonly string[],
  before: readonly Commitment[],
): readonly Commitment[] {
  return promises.map(
    (text) => before.find((each) => each.text === text) ?? { text, owner: null, due: null },
  );
}
