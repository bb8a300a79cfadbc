/** The record of what people did. Rows are only added; an item that is deleted takes its traces with it. */
import type { Role } from '../../../shared/model/role.ts';
import type { Compartment, WorkEvent, WorkKind } from '../../../shared/model/work.ts';
import type { StoreTransaction } from './port.ts';
import { text } from './rows.ts';
import type { Database, Row } from './sqlite-database.ts';

type WorkCalls = Pick<StoreTransaction, 'appendWork' | 'work' | 'workOf' | 'eraseWork'>;

/** The calls about work. */
export function workCalls(db: Database): WorkCalls {
  const read = (where: string, ...values: readonly string[]): readonly WorkEvent[] =>
    db
      .all(
        `SELECT e.*, (SELECT json_group_array(item_id) FROM (
           SELECT item_id FROM work_event_item WHERE event_row = e.row ORDER BY place)) AS items
         FROM work_event e WHERE ${where} ORDER BY e.row`,
        ...values,
      )
      .map(toEvent);
  return {
    appendWork: (event) => append(db, event),
    work: (kind, compartment) => read('kind = ? AND compartment = ?', kind, compartment),
    workOf: (subject, compartment) => read('subject = ? AND compartment = ?', subject, compartment),
    eraseWork: (subject) => db.run('DELETE FROM work_event WHERE subject = ?', subject) > 0,
  };
}

function append(db: Database, event: WorkEvent): void {
  db.run(
    'INSERT INTO work_event (id, kind, subject, compartment, role, at, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
    event.id,
    event.kind,
    event.subject,
    event.compartment,
    event.role,
    event.at,
    JSON.stringify(event.body),
  );
  for (const [place, item] of [...new Set(event.items)].entries())
    db.run(
      'INSERT INTO work_event_item SELECT row, ?, ? FROM work_event WHERE id = ?',
      item,
      place,
      event.id,
    );
}

/** A fact that cites a deleted item holds its words and goes whole; other work only forgets the item. */
export function forgetWorkOn(db: Database, item: string): void {
  db.run(
    `DELETE FROM work_event WHERE kind = 'fact' AND subject IN (
       SELECT e.subject FROM work_event e JOIN work_event_item i ON i.event_row = e.row
       WHERE i.item_id = ? AND e.kind = 'fact')`,
    item,
  );
  db.run('DELETE FROM work_event_item WHERE item_id = ?', item);
}

function toEvent(row: Row): WorkEvent {
  return {
    id: text(row, 'id'),
    kind: text(row, 'kind') as WorkKind,
    subject: text(row, 'subject'),
    compartment: text(row, 'compartment') as Compartment,
    role: text(row, 'role') as Role,
    at: text(row, 'at'),
    body: JSON.parse(text(row, 'body')) as unknown,
    items: JSON.parse(text(row, 'items')) as readonly string[],
  };
}
