/** `search`: full text over the kept items. */

import { localDate, localTime } from '../../shared/language/amsterdam-time.ts';
import { itemTime } from '../../shared/listen/item-time.ts';
import type { Item } from '../../shared/model/item.ts';
import { raise } from '../../shared/result.ts';
import { nl } from '../../shared/text/nl.ts';
import { say } from '../../shared/text/say.ts';
import { openEngine } from '../engine/engine.ts';
import { type Command, flag, textOption } from './command.ts';

/** The command. */
export const searchCommand: Command = {
  name: 'search',
  takesArguments: true,
  options: { limit: { type: 'string', default: '20' }, json: { type: 'boolean' } },
  run: async (context) => {
    const [query, ...more] = context.positionals;
    if (query === undefined) raise('usage', 'usage-missing', { detail: 'ZOEKVRAAG', command: 'search' });
    const limit = Number(textOption(context, 'limit'));
    if (!Number.isInteger(limit) || limit < 1 || limit > 10_000)
      raise('usage', 'usage-value', {
        option: '--limit',
        value: String(context.values['limit']),
        expected: '1–10000',
      });
    const engine = openEngine({ ...context, create: false });
    try {
      const items = await engine.search([query, ...more].join(' '), limit);
      const lines = items.map((item) => (flag(context, 'json') ? jsonLine(item) : textLine(item)));
      if (lines.length > 0 || flag(context, 'json')) await context.streams.out(lines.join(''));
      else context.streams.err(nl.command.searchNone);
      return 0;
    } finally {
      await engine.close();
    }
  },
};

function jsonLine(item: Item): string {
  const { id, version, title, text, published, firstSeen, publisher, publisherTitle, voice } = item;
  const source = { name: publisherTitle, publisher, kind: voice };
  return `${JSON.stringify({ id, version, title, text, published, firstSeen, source })}\n`;
}

function textLine(item: Item): string {
  const at = Date.parse(itemTime(item));
  const title = item.title !== '' ? item.title : `${item.text.slice(0, 80).replace(/\s+/g, ' ')}…`;
  const when = `${localDate(at)} ${localTime(at)}`;
  return `${say(nl.command.searchLine, { when, publisher: item.publisherTitle, title, id: item.id })}\n`;
}
