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
    corrections: () =>
      db
        .all(
          `SELECT * FROM ward_correction c
           WHERE row = (SELECT max(row) FROM ward_correction WHERE item_id = c.item_id) ORDER BY row`,
        )
        .map(toCorrection),
    saveCorrection: ({ item, batch, scope, wards, taught, at }) => {
      db.run(
        'INSERT OR REPLACE INTO ward_correction (item_id, batch, scope, wards, taught, at) VALUES (?, ?, ?, ?, ?, ?)',
        item,
        batch,
        scope,
        JSON.stringify(wards),
        taught === null ? null : JSON.stringify(taught),
        at,
      );
    },
    removeCorrection: (item) =>
      db.run(
        'DELETE FROM ward_correction WHERE row = (SELECT max(row) FROM ward_correction WHERE item_id = ?)',
        item,
      ) > 0,
    decisions: () => db.all('SELECT * FROM story_decision ORDER BY place').map(toDecision),
    saveDecision: (decision) => saveDecision(db, decision),
    removeDecision: (id) => db.run('DELETE FROM story_decision WHERE id = ?', id) > 0,
  };
}

/** The order in which decisions were taken is that of `place`: a clock may stand still or go back. One kept anew keeps its own. */
function saveDecision(db: Database, decision: StoryDecision): void {
  const { id, role, at, ...body } = decision;
  const { place } = db.get(
    `SELECT coalesce((SELECT place FROM story_decision WHERE id = ?), max(place) + 1, 1) AS place FROM story_decision`,
    id,
  ) ?? { place: 1 };
  db.run('DELETE FROM story_decision WHERE id = ?', id);
  db.run(
    'INSERT INTO story_decision (id, kind, body, role, at, place) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    decision.kind,
    JSON.stringify(body),
    role,
    at,
    Number(place),
  );
  for (const item of new Set(decidedItems(decision)))
    db.run('INSERT INTO story_decision_item VALUES (?, ?)', id, item);
}

/** A deleted item leaves nothing behind: its corrections, its name in decisions, and those that are nothing without it. */
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

/** Null where nothing is left to decide about. */
function withoutItem(decision: StoryDecision, id: string): StoryDecision | null {
  const less = (items: readonly string[]): readonly string[] => items.filter((each) => each !== id);
  switch (decision.kind) {
    case 'merge': {
      const [one, other] = decision.stories;
      const stories = [less(one), less(other)] as const;
      return stories.some((items) => items.length === 0) ? null : { ...decision, stories };
    }
    case 'split': {
      const apart = less(decision.apart);
      if (decision.item === id || apart.length === 0) return null;
      return { ...decision, apart, wholes: decision.wholes.map(less).filter((items) => items.length > 0) };
    }
    case 'rename':
    case 'mute': {
      const items = less(decision.items);
      return items.length === 0 ? null : { ...decision, items };
    }
  }
}

function toCorrection(row: Row): WardCorrection {
  const taught = textOrNull(row, 'taught');
  return {
    item: text(row, 'item_id'),
    batch: text(row, 'batch'),
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
