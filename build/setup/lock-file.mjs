import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from './failure.mjs';
import { cacheFolder } from './paths.mjs';
import { say } from './say.mjs';

/** @typedef {{ pid: number, started: string }} Holder */
/** @typedef {{ guard: (pid: number) => void }} HeldLock a guarded child keeps the lock alive when we are killed and it is not */

const POLL_MS = 150;
const PATIENCE_MS = 20 * 60_000;
/** A lock file is created and then filled; one that stays empty this long was left by a kill in between. */
const EMPTY_MS = 5_000;

/**
 * Does the work while no other process of this user does work under the same name.
 * The lock of a process that no longer exists is taken over. Not re-entrant.
 * @template T
 * @param {string} name
 * @param {(held: HeldLock) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  const file = path.join(cacheFolder(), `${name}.lock`);
  const holders = [describeProcess(process.pid)];
  await acquire(file, holders);
  const guard = (/** @type {number} */ pid) => {
    holders.push(describeProcess(pid));
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(holders));
    renameSync(draft, file);
  };
  try {
    return await work({ guard });
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * @param {string} file
 * @param {readonly Holder[]} holders
 */
async function acquire(file, holders) {
  const since = performance.now();
  let announced = false;
  while (!create(file, JSON.stringify(holders))) {
    const live = liveHolder(file);
    if (live === undefined) removeStale(file);
    else {
      if (!announced) say(`Wacht op een andere installatie (proces ${live})…`);
      announced = true;
      if (performance.now() - since > PATIENCE_MS)
        throw new SetupError(
          `een andere installatie (proces ${live}) duurt te lang. Stop die en probeer het opnieuw.`,
        );
      await sleep(POLL_MS);
    }
  }
}

/**
 * @param {string} file
 * @param {string} content
 * @returns {boolean} false when it exists already
 */
function create(file, content) {
  try {
    writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/**
 * @param {string} file
 * @returns {number | undefined} the process that holds the lock; 0 when that is not known yet
 */
function liveHolder(file) {
  try {
    const content = readFileSync(file, 'utf8');
    if (content === '') return Date.now() - statSync(file).mtimeMs < EMPTY_MS ? 0 : undefined;
    /** @type {Holder[]} */
    const holders = JSON.parse(content);
    return holders.find(
      (holder) => describeProcess(holder.pid).started === holder.started && exists(holder.pid),
    )?.pid;
  } catch {
    return undefined;
  }
}

/**
 * Two waiters may find the same dead lock. Without the second file the slower one would remove the lock that
 * the faster one has just made.
 * @param {string} file
 */
function removeStale(file) {
  const permit = `${file}.takeover`;
  if (!create(permit, '')) {
    const age = ageOf(permit);
    if (age !== undefined && age > EMPTY_MS) rmSync(permit, { force: true });
    return;
  }
  try {
    if (liveHolder(file) === undefined) rmSync(file, { force: true });
  } finally {
    rmSync(permit, { force: true });
  }
}

/** @param {string} file */
function ageOf(file) {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return undefined;
  }
}

/**
 * A process number is soon given out again (in a container almost at once), together with its start it is unique.
 * @param {number} pid
 * @returns {Holder}
 */
function describeProcess(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces, so count from behind it: first the state, the start time is nineteen on.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A killed process whose parent does not look stays behind as a zombie: it works no more.
    return { pid, started: fields[0] === 'Z' ? 'ended' : (fields[19] ?? '') };
  } catch {
    return { pid, started: '' };
  }
}

/** @param {number} pid */
function exists(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
