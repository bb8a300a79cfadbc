/** The sample over loopback, as `serve-demo` serves it. */
import { finished, luisterpost, type Ran, startLuisterpost } from './luisterpost.ts';

/** A running `serve-demo`. */
export interface Demo {
  /** Its first line, as printed. */
  readonly line: string;
  readonly url: string;
  readonly opml: string;
  readonly pid: number;
  /** `127.0.0.1:PORT`, as `--allow-host` takes it. */
  readonly host: string;
  /** Sends SIGTERM and answers how it ended. */
  stop(): Promise<Ran>;
}

/** Starts `serve-demo ARGS…` and resolves when it is ready. */
export async function startDemo(args: readonly string[]): Promise<Demo> {
  const child = startLuisterpost(['serve-demo', ...args]);
  const ended = finished(child);
  const line = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
    void ended.then((ran) => reject(new Error(`serve-demo ended: ${ran.err}`)));
  });
  const { url, opml, pid } = JSON.parse(line) as { url: string; opml: string; pid: number };
  return {
    line,
    url,
    opml,
    pid,
    host: new URL(url).host,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Makes `home` follow the demo. Throws where a command fails. */
export async function followDemo(home: string, municipality: string, demo: Demo): Promise<void> {
  await must(['init', '--municipality', municipality, '--home', home]);
  await must(['sources', 'import', demo.opml, '--allow-host', demo.host, '--home', home]);
}

/** Runs a command that has to succeed. */
export async function must(args: readonly string[], input?: string): Promise<Ran> {
  const ran = await luisterpost(args, input === undefined ? {} : { input });
  if (ran.code !== 0) throw new Error(`luisterpost ${args.join(' ')} ended with ${ran.code}: ${ran.err}`);
  return ran;
}
