import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { isHolderAlive, leaseHolder } from './lease-holder.ts';

it('knows itself and its parent to be alive', () => {
  expect(isHolderAlive(leaseHolder())).toBe(true);
  expect(isHolderAlive(`${process.ppid}/x`)).toBe(true);
});

it('knows an ended process to be gone', () => {
  const ended = spawnSync(process.execPath, ['--version']);
  expect(isHolderAlive(`${ended.pid}/x`)).toBe(false);
});

it('takes a name it cannot read to be alive', () => {
  expect(isHolderAlive('somebody')).toBe(true);
});
