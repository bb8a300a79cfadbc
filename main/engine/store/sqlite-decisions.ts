/** What people decided: wards of items, and stories. */
import {
  type DecisionBody,
  decidedItems,
  type StoryDecision,
  type TaughtAlias,
  type WardCorrection,
} from '../../../shared/model/decision.ts';
import type { PlaceScope } from '../../../shared/model/place.ts';
import type { StoreTransaction } from './port.ts';
import { text, textOrNull } from './rows.ts';
import type { Database, Row } from './sqlite-database.ts';

type DecisionCalls = Pick<
  StoreTransaction,
  'corrections' | 'saveCorrection' | 'removeCorrection' | 'decisions' | 'saveDecision' | 'removeDecision'
>;

/** The calls about decisions. */
export function decisionCalls(db: Database): DecisionCalls {
  return {
    corrections: () => db.all('SELECT * FROM ward_correction ORDER BY item_id').map(toCorrection),
    saveCorrection: ({ item, scope, wards, taught, at }) => {
      db.run(
        'INSERT OR REPLACE INTO ward_correction VALUES (?, ?, ?, ?, ?)',
        item,
        scope,
        JSON.stringify(wards),
        taught === null ? null : JSON.stringify(taught),
        at,
      );
    },
    removeCorrection: (item) => db.run('DELETE FROM ward_correction WHERE item_id = ?', item) > 0,
    decisions: () => db.all('SELECT * FROM story_decision ORDER BY at, id').map(toDecision),
    saveDecision: (decision) => saveDecision(db, decision),
    removeDecision: (id) => db.run('DELETE FROM story_decision WHERE id = ?', id) > 0,
  };
}

function saveDecision(db: Database, decision: StoryDecision): void {
  const { id, role, at, ...body } = decision;
  db.run('DELETE FROM story_decision WHERE id = ?', id);
  db.run(
    'INSERT INTO story_decision VALUES (?, ?, ?, ?, ?)',
    id,
    decision.kind,
    JSON.stringify(body),
    role,
    at,
  );
  for (const item of new Set(decidedItems(decision)))
    db.run('INSERT INTO story_decision_item VALUES (?, ?)', id, item);
}

/** A deleted item leaves nothing behind: its correction, and every decision that is nothing without it. */
export function forgetItem(db: Database, id: string): void {
  db.run('DELETE FROM ward_correction WHERE item_id = ?', id);
  const named = db.all(
    `SELECT d.* FROM story_decision d JOIN story_decision_item i ON i.decision_id = d.id WHERE i.item_id = ?`,
    id,
  );
  for (const decision of named.map(toDecision)) {
    const rest = withoutItem(decision, id);
    if (rest === null) db.run('DELETE FROM story_decision WHERE id = ?', decision.id);
    else saveDecision(db, rest);
  }
}

/** A split still stands while others remain to be kept apart from. */
function withoutItem(decision: StoryDecision, id: string): StoryDecision | null {
  if (decision.kind !== 'split' || decision.item === id) return null;
  const apart = decision.apart.filter((each) => each !== id);
  return apart.length === 0 ? null : { ...decision, apart };
}

function toCorrection(row: Row): WardCorrection {
  const taught = textOrNull(row, 'taught');
  return {
    item: text(row, 'item_id'),
    scope: text(row, 'scope') as PlaceScope,
    wards: JSON.parse(text(row, 'wards')) as readonly string[],
    taught: taught === null ? null : (JSON.parse(taught) as TaughtAlias),
    at: text(row, 'at'),
  };
}

function toDecision(row: Row): StoryDecision {
  const body = JSON.parse(text(row, 'body')) as DecisionBody;
  return { ...body, id: text(row, 'id'), role: text(row, 'role'), at: text(row, 'at') };
}
