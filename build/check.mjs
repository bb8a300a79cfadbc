/** `npm run check`: format and lint, types, boundaries, unit tests. Run before every commit; under two minutes. */
import { runSteps } from './steps.mjs';

const outcome = await runSteps(['lint', 'types', 'boundaries', 'unit']);
process.stdout.write(`${outcome.passed} passed, ${outcome.failed} failed\n`);
process.exitCode = outcome.failed > 0 ? 1 : 0;
