import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { modelSecretId } from '../../shared/model/language-model.ts';
import { losserEngine } from '../../test/support/losser-engine.ts';
import { type ModelServer, startModelServer } from '../../test/support/protocols/openai-server.ts';
import type { Engine } from './engine.ts';

const refusal = (key: string) => ({ failure: expect.objectContaining({ key }) });
const facts = [
  { text: 'De Molenweg in Losser is tot en met 13 maart dicht. Bel 06-12345678.' },
  { text: 'Een bewoner zegt: "De borden kwamen te laat."' },
];
const draft = 'De Molenweg is dicht. Mail jan@voorbeeld.nl.';

let engine: Engine;
let end: () => Promise<void>;
let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
  ({ engine, end } = await losserEngine(() => new Date('2026-03-03T09:00:00Z')));
});
afterEach(async () => {
  await end();
  await server.close();
});
const turnOn = () =>
  engine.saveModelSettings({
    on: true,
    kind: 'openai',
    endpoint: server.endpoint,
    model: 'proef',
    remote: false,
  });

describe('the optional language model', () => {
  it('is off until somebody turns it on: nothing is asked', async () => {
    expect(await engine.modelSettings()).toMatchObject({ on: false, hasKey: false });
    await expect(engine.rewriteDraft({ text: draft, facts })).rejects.toMatchObject(refusal('model-off'));
    expect(server.requests).toEqual([]);
  });

  it('takes a good answer with its map; what it sends is masked', async () => {
    await turnOn();
    server.behave({
      kind: 'answer',
      text: 'De Molenweg in Losser is dicht. [1] Dat duurt tot en met 13 maart. [1]',
    });
    const { accepted, refused } = await engine.rewriteDraft({ text: draft, facts });
    expect(refused).toEqual([]);
    expect(accepted?.sentences).toEqual([
      { text: 'De Molenweg in Losser is dicht.', facts: [0] },
      { text: 'Dat duurt tot en met 13 maart.', facts: [0] },
    ]);
    expect(JSON.stringify(server.requests.at(-1)?.body)).not.toMatch(/12345678|jan@/);
  });

  it.each([
    ['De Molenweg is 14 dagen dicht. [1]', 'number', 'Het getal ‘14’ staat niet in de genoemde feiten.'],
    ['Wethouder Jansen sluit de Molenweg. [1]', 'name', 'De naam ‘Jansen’ staat niet in de genoemde feiten.'],
    [
      'Een bewoner zegt: "Het is een schande." [2]',
      'quote',
      'Het citaat "Het is een schande." staat niet in de genoemde feiten.',
    ],
  ])('refuses what was invented and says why: %s', async (text, fault, words) => {
    await turnOn();
    server.behave({ kind: 'answer', text });
    const { accepted, refused } = await engine.rewriteDraft({ text: draft, facts });
    expect(accepted).toBeNull();
    expect(refused.flatMap(({ why }) => why)).toContainEqual(expect.objectContaining({ fault, words }));
  });

  it('keeps settings, checks the address, and needs a name', async () => {
    const base = {
      on: true,
      kind: 'openai',
      endpoint: server.endpoint,
      model: 'proef',
      remote: false,
    } as const;
    await turnOn();
    expect(await engine.modelSettings()).toMatchObject(base);
    const elsewhere = 'https://model.voorbeeld.nl/v1';
    for (const [change, key] of [
      [{ endpoint: elsewhere }, 'model-address-remote'],
      [{ endpoint: 'http://model.voorbeeld.nl/v1', remote: true }, 'model-address-plain'],
      [{ endpoint: 'nergens' }, 'model-address'],
      [{ model: '' }, 'model-unnamed'],
    ] as const)
      await expect(engine.saveModelSettings({ ...base, ...change })).rejects.toMatchObject(refusal(key));
    expect(await engine.modelSettings()).toMatchObject(base);
  });

  it('gives the key of the key ring to its own host only', async () => {
    engine.provideSecrets({
      [modelSecretId(server.endpoint)]: 'sleutel',
      [modelSecretId('https://a.nl/v1')]: 'ander',
    });
    expect(await turnOn()).toMatchObject({ hasKey: true, secretId: modelSecretId(server.endpoint) });
    server.behave({ kind: 'answer', text: 'ja' });
    expect(await engine.testModel()).toEqual({ model: 'proef' });
    expect(server.requests.at(-1)?.authorization).toBe('Bearer sleutel');
    expect(JSON.stringify(await engine.modelSettings())).not.toContain('sleutel');
  });

  it('does one thing at a time and can be broken off', async () => {
    await turnOn();
    server.behave({ kind: 'slow' });
    const asked = engine.rewriteDraft({ text: draft, facts });
    const ended = expect(asked).rejects.toMatchObject(refusal('model-stopped'));
    await expect.poll(() => server.requests.length).toBe(1);
    await expect(engine.testModel()).rejects.toMatchObject(refusal('model-running'));
    await engine.cancelModel();
    await ended;
    server.behave({ kind: 'answer', text: 'ja' });
    expect(await engine.testModel()).toEqual({ model: 'proef' });
  });
});
