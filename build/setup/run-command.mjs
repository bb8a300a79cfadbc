import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from './paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] variables on top of our own; undefined removes one
 * @property {(pid: number) => void} [onStart]
 * @property {{ readonly ms: number, readonly measure: () => number }} [stall] ends the command when the measure stands still this long
 */

/** @typedef {{ code: number, stdout: string, output: string, stalled: boolean }} RunResult */

/**
 * Runs a command to its end, keeping what it printed; a command that does not exist ends with code 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? projectRoot,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === 'win32' && command === 'npm',
    });
    if (child.pid !== undefined) options.onStart?.(child.pid);
    let stdout = '';
    let output = '';
    let stalled = false;
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    const stopWatching = watchForStall(options.stall, () => {
      stalled = true;
      child.kill('SIGKILL');
    });
    /** @param {number} code */
    const finish = (code) => {
      stopWatching();
      resolve({ code, stdout, output, stalled });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/**
 * @param {RunOptions['stall']} stall
 * @param {() => void} onStall
 * @returns {() => void} stops watching
 */
function watchForStall(stall, onStall) {
  if (stall === undefined) return () => {};
  let last = -1;
  let movedAt = performance.now();
  const timer = setInterval(() => {
    const now = stall.measure();
    if (now !== last) {
      last = now;
      movedAt = performance.now();
    } else if (performance.now() - movedAt >= stall.ms) onStall();
  }, 500);
  return () => clearInterval(timer);
}

/**
 * @param {readonly string[]} args flags given here win over the usual ones
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function runNpm(args, options = {}) {
  // npm's own patience (two retries, up to a minute apart) feels like a hang on a network without a way out.
  const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000'];
  // Under `npm run -s` the log level is inherited as silent, which would also hide the cause of a failure.
  const [command = '', ...rest] = args;
  const all = [command, '--loglevel=error', ...patience, ...rest];
  const npmCli = process.env.npm_execpath;
  if (npmCli && path.basename(npmCli) === 'npm-cli.js')
    return run(process.execPath, [npmCli, ...all], options);
  return run('npm', all, options);
}
