/** `npm test`: everything CI runs, set-up included. Ends with a line `N passed, N failed`. */
import { describeFailure } from './setup/failure.mjs';
import { ensureElectron, ensureSystem, requireDependencies } from './setup.mjs';
import { runSteps } from './steps.mjs';

async function main() {
  try {
    await requireDependencies();
    const system = await ensureSystem();
    if (!system.ok) return refuse(system.reason);
    const electron = await ensureElectron();
    if (!electron.ok) return refuse(electron.reason);
  } catch (error) {
    return refuse(describeFailure(error));
  }
  const outcome = await runSteps(['lint', 'types', 'boundaries', 'unit', 'integration', 'build', 'window']);
  process.stdout.write(`${outcome.passed} passed, ${outcome.failed} failed\n`);
  process.exitCode = outcome.failed > 0 ? 1 : 0;
}

/** Without a window's libraries the whole suite cannot run: say the one line that helps, and fail. */
function refuse(reason) {
  process.stderr.write(`${reason}\n`);
  process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
}

await main();
