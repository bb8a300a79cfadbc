/** `serve-demo`: the sample week as feeds on loopback. */
import { raise } from '../../shared/result.ts';
import { serveSample } from '../engine/sample/demo-server.ts';
import { loadSample } from '../engine/sample/sample-data.ts';
import { type Command, textOption } from './command.ts';

/** The command; it runs until SIGTERM or SIGINT. */
export const serveDemoCommand: Command = {
  name: 'serve-demo',
  options: { port: { type: 'string', default: '0' }, municipality: { type: 'string', default: 'GM0168' } },
  run: async (context) => {
    const text = textOption(context, 'port') ?? '0';
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 65_536;
    if (port > 65_535) raise('usage', 'usage-value', { option: '--port', value: text, expected: '0–65535' });
    const files = loadSample(context.dataFolder, textOption(context, 'municipality') ?? 'GM0168');
    const signal = context.stopSignal();
    const server = await serveSample(files, port, context.clock);
    const ready = { url: server.url, opml: server.opml, pid: process.pid };
    await context.streams.out(`${JSON.stringify(ready)}\n`);
    await new Promise<void>((resolve) => {
      if (signal.aborted) return resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    await server.close();
    return 0;
  },
};
