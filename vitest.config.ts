import { defineConfig } from 'vitest/config';

const unit = [
  'shared/**/*.test.ts',
  'main/**/*.test.ts',
  'renderer/**/*.test.{ts,tsx}',
  'build/**/*.test.ts',
];

export default defineConfig({
  test: {
    pool: 'threads',
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'unit', include: unit } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        // One window at a time: two cores, and screenshots want a quiet machine.
        test: {
          name: 'window',
          include: ['test/window/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What a test waits for may take longer on a machine that does other work; how fast it is, a bench says.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
