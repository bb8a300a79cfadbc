import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ModelServer, startModelServer } from '../../../test/support/protocols/openai-server.ts';
import { askModel } from './ask-model.ts';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

const ask = (change: { milliseconds?: number; signal?: AbortSignal; endpoint?: string; key?: string } = {}) =>
  askModel({
    endpoint: server.endpoint,
    model: 'proef',
    key: null,
    messages: [{ role: 'user', content: 'Antwoord met één woord: ja.' }],
    signal: new AbortController().signal,
    milliseconds: 10_000,
    characters: 2000,
    ...change,
  });
const failure = (code: string, key: string) => ({ failure: expect.objectContaining({ code, key }) });

describe('asking a language model', () => {
  it('puts the streamed pieces together', async () => {
    server.behave({ kind: 'answer', text: 'De weg is dicht, zegt de coördinator. [1] € 5 […]' });
    expect(await ask()).toBe('De weg is dicht, zegt de coördinator. [1] € 5 […]');
    const last = server.requests.at(-1);
    expect(last).toMatchObject({ path: '/v1/chat/completions', body: { model: 'proef', stream: true } });
  });

  it('sends the key it was given and nothing of the environment', async () => {
    process.env['OPENAI_API_KEY'] = 'omgeving';
    process.env['OPENAI_ORG_ID'] = 'organisatie';
    try {
      server.behave({ kind: 'answer', text: 'ja' });
      await ask({ key: 'sleutel' });
      expect(server.requests.at(-1)?.authorization).toBe('Bearer sleutel');
      await ask();
      expect(server.requests.at(-1)?.authorization).toBe('Bearer none');
      expect(JSON.stringify(server.requests)).not.toMatch(/omgeving|organisatie/);
    } finally {
      delete process.env['OPENAI_API_KEY'];
      delete process.env['OPENAI_ORG_ID'];
    }
  });

  it.each([
    [401, 'refused', 'model-unauthorised'],
    [403, 'refused', 'model-unauthorised'],
    [404, 'not-found', 'model-unknown'],
    [429, 'busy', 'model-busy'],
    [500, 'network', 'model-broken'],
    [503, 'network', 'model-broken'],
  ])('says what %i means, and asks once', async (status, code, key) => {
    server.behave({ kind: 'status', status });
    const before = server.requests.length;
    await expect(ask()).rejects.toMatchObject(failure(code, key));
    expect(server.requests.length - before).toBe(1);
  });

  it.each(['cut', 'early', 'length'] as const)('never takes half an answer: %s', async (kind) => {
    server.behave({ kind, text: 'De weg is dicht. [1]' });
    await expect(ask()).rejects.toMatchObject(failure('network', 'model-cut'));
  });

  it.each(['page', 'garbled'] as const)('knows nonsense: %s', async (kind) => {
    server.behave({ kind });
    await expect(ask()).rejects.toMatchObject(failure('network', 'model-nonsense'));
  });

  it('stops an answer without end', async () => {
    server.behave({ kind: 'endless' });
    await expect(ask()).rejects.toMatchObject(failure('too-large', 'model-long'));
  });

  it('waits no longer than it was told', async () => {
    server.behave({ kind: 'slow' });
    await expect(ask({ milliseconds: 200 })).rejects.toMatchObject(failure('timeout', 'model-slow'));
  });

  it('breaks off when it is asked to', async () => {
    server.behave({ kind: 'slow' });
    const stop = new AbortController();
    const asked = ask({ signal: stop.signal });
    const seen = server.requests.length;
    await expect.poll(() => server.requests.length).toBeGreaterThan(seen);
    stop.abort();
    await expect(asked).rejects.toMatchObject(failure('refused', 'model-stopped'));
  });

  it('says that nobody listens', async () => {
    await expect(ask({ endpoint: 'http://127.0.0.1:9/v1' })).rejects.toMatchObject(
      failure('network', 'model-unreachable'),
    );
  });
});

describe('a redirect', () => {
  let other: ModelServer;
  beforeAll(async () => {
    other = await startModelServer();
  });
  afterAll(() => other.close());
  afterEach(() => server.behave({ kind: 'status', status: 500 }));
  it('is not followed: the text stays where it was sent', async () => {
    other.behave({ kind: 'answer', text: 'ja' });
    server.behave({ kind: 'redirect', to: `${other.endpoint}/chat/completions` });
    await expect(ask()).rejects.toMatchObject({ failure: { code: 'network' } });
    expect(other.requests).toEqual([]);
  });
});
