import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nlCatalogueGroups, nlDiscoveryFailures, nlOrigins } from '../../../shared/text/nl-discovery.ts';
import { nlFailure } from '../../../shared/text/nl-failure.ts';
import { catalogueGroups } from './catalogue.ts';
import { closedPlatforms } from './closed-platforms.ts';

const code = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  .join('\n');

describe('words of finding sources', () => {
  it('exist for every failure that is raised here', () => {
    const plain = [...code.matchAll(/fail\(\s*'[a-z-]+',\s*'([a-z-]+)'/g)].map(([, key]) => key ?? '');
    const closed = closedPlatforms.map(({ sort }) => `source-closed-${sort}`);
    expect(plain.length).toBeGreaterThan(8);
    const known = new Set([...Object.keys(nlFailure), ...Object.keys(nlDiscoveryFailures)]);
    expect([...plain, ...closed].filter((key) => !known.has(key))).toEqual([]);
  });

  it('exist for every heading and every origin', () => {
    expect(Object.keys(nlCatalogueGroups)).toEqual([...catalogueGroups]);
    for (const words of Object.values(nlOrigins)) expect(words).toMatch(/\.$/);
  });
});
