import { WebSocket } from 'ws';

/** A WebDriver BiDi session with a browser: commands go out, answers and events come back. */
export interface Bidi {
  /** Sends a command and returns its result. Rejects with the browser's own words. */
  send<T = unknown>(method: string, params?: object): Promise<T>;
  /** Listens to an event that was subscribed to. */
  on(event: string, listener: (params: never) => void): void;
  /** Ends the connection, not the browser. */
  end(): void;
}

interface Answer {
  readonly type: 'success' | 'error' | 'event';
  readonly id: number;
  readonly result: unknown;
  readonly error: string;
  readonly message: string;
  readonly method: string;
  readonly params: never;
}

/** Connects to the address that the browser printed at its start. */
export async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`, { perMessageDeflate: false });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  const listeners: { event: string; listener: (params: never) => void }[] = [];
  socket.on('message', (data) => {
    const answer: Answer = JSON.parse(String(data));
    if (answer.type === 'event') {
      for (const { event, listener } of listeners) if (event === answer.method) listener(answer.params);
      return;
    }
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.type === 'error') asked?.reject(new Error(`${answer.error}: ${answer.message}`));
    else asked?.resolve(answer.result as never);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has gone'));
    waiting.clear();
  });
  let sent = 0;
  return {
    send: <T>(method: string, params: object = {}) =>
      new Promise<T>((resolve, reject) => {
        const id = ++sent;
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    on: (event, listener) => listeners.push({ event, listener }),
    end: () => socket.terminate(),
  };
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result: { readonly value?: string };
  readonly exceptionDetails: { readonly text: string };
}

/** Runs an expression in a page, or in the browser's own window, and returns its (awaited) value by way of JSON. */
export async function evaluateIn<T>(bidi: Bidi, context: string, expression: string): Promise<T> {
  const { type, result, exceptionDetails } = await bidi.send<Evaluated>('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    target: { context },
    awaitPromise: true,
  });
  if (type === 'exception') throw new Error(exceptionDetails.text);
  return (result.value === undefined ? undefined : JSON.parse(result.value)) as T;
}

const PATIENCE = 30_000;

/**
 * Asks until the answer is true. There is no event for "the page now looks like this", so state is asked for in short
 * turns. Fails with what `explain` says.
 */
export async function until<T>(ask: () => Promise<T>, explain: () => Promise<string>): Promise<NonNullable<T>> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await ask().catch(() => undefined);
    if (value) return value;
    if (Date.now() > end) throw new Error(await explain());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
