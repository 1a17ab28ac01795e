import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHROME_BUILD, launch, type Session } from '../../../tools/browser/chromium/launch';

/** Another extension that knows our id and tries to talk to us. */
const STRANGER = mkdtempSync(join(tmpdir(), 'leitfaden-stranger-'));
writeFileSync(
  join(STRANGER, 'manifest.json'),
  JSON.stringify({ manifest_version: 3, name: 'Stranger', version: '1', background: { service_worker: 'worker.js' } }),
);
writeFileSync(join(STRANGER, 'worker.js'), '// It waits to be told what to do.\n');

let session: Session;

beforeAll(async () => {
  session = await launch({ build: `${CHROME_BUILD},${STRANGER}` });
});

afterAll(async () => {
  await session.close();
  rmSync(STRANGER, { recursive: true, force: true });
});

const MESSAGES = [
  { type: 'page-announced' },
  { type: 'page-announced', url: 'javascript:1' },
  'page-announced',
  null,
  { __proto__: null, type: ['page-announced'] },
];

it('a foreign extension gets no answer, no connection and no file', async () => {
  const stranger = await strangersWorker();
  const answers = await stranger.evaluate(
    async ({ id, messages }) => {
      const runtime = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome.runtime;
      interface Runtime {
        sendMessage(id: string, message: unknown): Promise<unknown>;
        connect(id: string): { onDisconnect: { addListener(listener: () => void): void } };
      }
      const outcome = (promise: Promise<unknown>) =>
        promise.then(
          (value) => `answered ${value}`,
          () => 'refused',
        );
      const results = [];
      for (const message of messages) results.push(await outcome(runtime.sendMessage(id, message)));
      results.push(
        await new Promise((resolve) => runtime.connect(id).onDisconnect.addListener(() => resolve('refused'))),
      );
      for (const file of ['manifest.json', 'popup.html', 'page-facts-reader.js', 'guide/tips.json', 'icon/16.png'])
        results.push(await outcome(fetch(`chrome-extension://${id}/${file}`)));
      return results;
    },
    { id: session.extensionId, messages: MESSAGES },
  );
  expect(new Set(answers)).toEqual(new Set(['refused']));
});

it('a web page gets no answer, no file and no frame of the extension', async () => {
  const page = session.context.pages()[0] ?? (await session.context.newPage());
  await page.goto('https://www.linkedin.com/feed/');
  const answers = await page.evaluate(async (id) => {
    const results: string[] = [];
    const runtime = (globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime;
    results.push(runtime?.sendMessage ? 'can send messages' : 'refused');
    for (const file of [
      'manifest.json',
      'popup.html',
      'reader.html',
      'page-facts-reader.js',
      'guide/tips.json',
      'icon/16.png',
    ])
      results.push(
        await fetch(`chrome-extension://${id}/${file}`).then(
          () => `got ${file}`,
          () => 'refused',
        ),
      );
    results.push(
      await new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve('got the icon');
        image.onerror = () => resolve('refused');
        image.src = `chrome-extension://${id}/icon/16.png`;
      }),
    );
    return results;
  }, session.extensionId);
  expect(new Set(answers)).toEqual(new Set(['refused']));
});

async function strangersWorker() {
  const isOurs = (url: string) => url.includes(session.extensionId);
  const found = session.context.serviceWorkers().find((worker) => !isOurs(worker.url()));
  return found ?? session.context.waitForEvent('serviceworker', { predicate: (worker) => !isOurs(worker.url()) });
}
