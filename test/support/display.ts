/** A virtual display where there is none. */
import { spawn } from 'node:child_process';

/** Sets DISPLAY when it is missing; resolves with the function that takes the display away again. */
export async function ensureDisplay(): Promise<() => void> {
  if (process.env['DISPLAY']) return () => undefined;
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended')));
    server.stdio[3]?.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8').trim()));
  });
  process.env['DISPLAY'] = `:${number}`;
  return () => {
    delete process.env['DISPLAY'];
    server.kill();
  };
}
