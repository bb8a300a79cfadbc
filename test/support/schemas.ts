/** The JSON Schemas of docs/schemas, applied to real output. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { root } from './luisterpost.ts';

/** Every schema, by the name of its file. */
export const schemaNames = [
  'parse',
  'readability',
  'interpret',
  'serve-demo',
  'sources-list',
  'sources-check',
  'sources-find',
  'sources-propose',
  'sources-history',
  'sources-blind',
  'poll',
  'import',
  'import-addresses',
  'search',
  'brief',
  'evaluation',
  'profile',
] as const;
export type SchemaName = (typeof schemaNames)[number];

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
const compiled = new Map<SchemaName, ValidateFunction>();

/** What is wrong with a value, one line each; empty where it conforms. */
export function schemaErrors(name: SchemaName, value: unknown): readonly string[] {
  const validate = compiled.get(name) ?? compile(name);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`,
  );
}

function compile(name: SchemaName): ValidateFunction {
  const file = join(root, 'docs', 'schemas', `${name}.schema.json`);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  compiled.set(name, validate);
  return validate;
}
