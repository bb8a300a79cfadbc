/** A loopback server that speaks OpenAI's chat completions as Ollama and others do, with server-sent events. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server answers. */
export type ModelBehaviour =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'cut'; readonly text: string }
  | { readonly kind: 'early'; readonly text: string }
  | { readonly kind: 'length'; readonly text: string }
  | { readonly kind: 'slow' }
  | { readonly kind: 'page' }
  | { readonly kind: 'garbled' }
  | { readonly kind: 'endless' }
  | { readonly kind: 'redirect'; readonly to: string };

/** What a client sent. */
export interface ModelRequest {
  readonly path: string;
  readonly authorization: string | null;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: {
    readonly model?: string;
    readonly stream?: boolean;
    readonly messages?: readonly { readonly role: string; readonly content: string }[];
  };
}

/** A running server. */
export interface ModelServer {
  /** Base address with `/v1`. */
  readonly endpoint: string;
  readonly requests: readonly ModelRequest[];
  readonly behave: (behaviour: ModelBehaviour) => void;
  readonly close: () => Promise<void>;
}

const chunk = (content: string | null, finish: string | null): string =>
  `data: ${JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'test',
    choices: [
      { index: 0, delta: content === null ? {} : { role: 'assistant', content }, finish_reason: finish },
    ],
  })}\n\n`;

/** Pieces that cut through words, as tokens do. */
const pieces = (text: string): readonly string[] => text.match(/[\s\S]{1,7}/gu) ?? [];

function stream(response: ServerResponse, behaviour: ModelBehaviour): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  if (behaviour.kind === 'slow') {
    response.write(chunk('Goed', null));
    return;
  }
  if (behaviour.kind === 'garbled') {
    response.end('data: {"choices": [{"delta": {"content"\n\n');
    return;
  }
  if (behaviour.kind === 'endless') {
    const timer = setInterval(() => response.write(chunk('woorden '.repeat(500), null)), 1);
    response.on('close', () => clearInterval(timer));
    return;
  }
  if (!('text' in behaviour)) return;
  for (const piece of pieces(behaviour.text)) response.write(chunk(piece, null));
  if (behaviour.kind === 'cut') {
    setTimeout(() => response.destroy(), 30);
    return;
  }
  if (behaviour.kind !== 'early')
    response.write(chunk(null, behaviour.kind === 'length' ? 'length' : 'stop'));
  response.end(behaviour.kind === 'early' ? '' : 'data: [DONE]\n\n');
}

function answer(response: ServerResponse, behaviour: ModelBehaviour): void {
  if (behaviour.kind === 'status') {
    response.writeHead(behaviour.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message: 'no', type: 'error', code: null } }));
    return;
  }
  if (behaviour.kind === 'page') {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Inloggen</title>');
    return;
  }
  if (behaviour.kind === 'redirect') {
    response.writeHead(307, { location: behaviour.to });
    response.end();
    return;
  }
  stream(response, behaviour);
}

async function bodyOf(request: IncomingMessage): Promise<ModelRequest['body']> {
  let text = '';
  for await (const part of request) text += String(part);
  return text === '' ? {} : (JSON.parse(text) as ModelRequest['body']);
}

/** Starts one on a free loopback port. */
export async function startModelServer(): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  let behaviour: ModelBehaviour = { kind: 'status', status: 500 };
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { authorization = null, ...headers } = request.headers;
      requests.push({ path: request.url ?? '', authorization, headers, body });
      answer(response, behaviour);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    behave: (next) => {
      behaviour = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
