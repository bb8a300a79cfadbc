/** What somebody is typing on an action: kept beside the record until it is a version, so that nothing typed is lost. */
import { currentVersion } from '../../shared/act/action-needs.ts';
import type { TypedText } from '../../shared/contract-work.ts';
import type { Action } from '../../shared/model/action.ts';
import { collegeWorker, knownAction } from './action-log.ts';
import type { EngineContext } from './engine-context.ts';
import type { StoreTransaction } from './store/port.ts';

const key = (id: string): string => `typing:${id}`;
const unsent: ReadonlySet<Action['status']> = new Set([
  'new',
  'interpreted',
  'fact-check',
  'approved-communication',
  'approved-administration',
]);

/** Keeps it; only the newest stands. Rejects `not-found` for an unknown action, `refused` for the griffie. */
export async function keepTyping(
  context: EngineContext,
  { id, text, version }: { readonly id: string; readonly text: string; readonly version: number },
): Promise<null> {
  const { role, at } = await collegeWorker(context);
  return context.store.transaction((tx) => {
    knownAction(tx, id, role);
    tx.saveSetting(key(id), JSON.stringify({ text, version, role, at } satisfies TypedText));
    return null;
  });
}

/** What was typed and is no version yet; null where there is none, or where no text can be written any more. */
export function typedOn(tx: StoreTransaction, action: Action): TypedText | null {
  const kept = tx.setting(key(action.id));
  if (kept === null || kept === '' || !unsent.has(action.status)) return null;
  const typed = JSON.parse(kept) as TypedText;
  return typed.text === (currentVersion(action)?.text ?? '') ? null : typed;
}

/** Forgets what was typed: it is a version now. What was typed since stays. */
export async function forgetTyping({ store }: EngineContext, id: string, text: string): Promise<void> {
  await store.transaction((tx) => {
    const kept = tx.setting(key(id));
    if (kept === null || kept === '') return;
    if ((JSON.parse(kept) as TypedText).text.trim() === text.trim()) tx.saveSetting(key(id), '');
  });
}
