import { describe, expect, it } from 'vitest';
import { defaultModelSettings, endpointFault, modelDestination, modelSecretId } from './language-model.ts';

describe('where a language model may be', () => {
  it.each([
    ['http://127.0.0.1:11434/v1', false, null],
    ['http://localhost:8080/v1', false, null],
    ['http://[::1]:8080/v1', false, null],
    ['https://model.voorbeeld.nl/v1', false, 'model-address-remote'],
    ['https://model.voorbeeld.nl/v1', true, null],
    ['http://model.voorbeeld.nl/v1', true, 'model-address-plain'],
    ['http://localhost.voorbeeld.nl/v1', false, 'model-address-remote'],
    ['http://127.0.0.1@voorbeeld.nl/v1', true, 'model-address'],
    ['http://127.0.0.1.voorbeeld.nl/v1', true, 'model-address-plain'],
    ['file:///v1', true, 'model-address'],
    ['model', true, 'model-address'],
    ['', true, 'model-address'],
    ['https://voorbeeld.nl/v1?key=1', true, 'model-address'],
  ])('%s (elsewhere allowed: %s) → %s', (endpoint, remote, fault) => {
    expect(endpointFault({ endpoint, remote })).toBe(fault);
  });

  it('is off at first, and stands in the list of destinations only while it is on', () => {
    expect(defaultModelSettings.on).toBe(false);
    expect(endpointFault(defaultModelSettings)).toBeNull();
    expect(modelDestination(defaultModelSettings)).toBeNull();
    expect(modelDestination({ ...defaultModelSettings, on: true })).toBe('127.0.0.1:11434');
  });

  it('keeps a key of its own for each host', () => {
    expect(modelSecretId('https://a.voorbeeld.nl/v1')).not.toBe(modelSecretId('https://b.voorbeeld.nl/v1'));
    expect(modelSecretId('https://a.voorbeeld.nl/v1')).toBe(modelSecretId('https://A.voorbeeld.nl/v2'));
  });
});
