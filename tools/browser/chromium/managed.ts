import { execFileSync } from 'node:child_process';
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumPolicies } from '../../policies/browser-json';
import { type InstallationMode, type PolicyValues, targetOf } from '../../policies/deployment';
import { version } from '../../release/packages';
import { CHROME_BUILD } from './launch';
import { keepRecord } from './watching';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** A real Chromium that an administrator has set up. */
export interface ManagedChromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Requests for anything but files of the extension. Must stay empty: here no page is visited. */
  readonly strayRequests: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts Chromium as in a firm: it finds the file that `npm run policies` writes among the system's policies, fetches
 * the packed and signed extension from the update address that stands there, and installs it by itself. The policies
 * are seen by this browser alone: they lie over `/etc/chromium` in a mount namespace of its own.
 */
export async function launchManaged(values: PolicyValues, mode?: InstallationMode): Promise<ManagedChromium> {
  const folder = mkdtempSync(join(tmpdir(), 'leitfaden-managed-'));
  const id = pack(folder);
  const updates = join(folder, 'updates.xml');
  writeFileSync(
    updates,
    `<?xml version='1.0' encoding='UTF-8'?><gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'><app appid='${id}'><updatecheck codebase='${pathToFileURL(join(folder, 'ext.crx'))}' version='${version}'/></app></gupdate>`,
  );
  const policies = join(folder, 'etc/policies/managed');
  mkdirSync(policies, { recursive: true });
  const target = targetOf('chrome', id, String(pathToFileURL(updates)), mode);
  writeFileSync(join(policies, 'leitfaden.json'), chromiumPolicies(target, values));
  // A browser lets nobody look into an extension that a policy has installed; the test has to.
  writeFileSync(join(policies, 'test.json'), JSON.stringify({ DeveloperToolsAvailability: 1 }));
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: withPolicies(folder, join(folder, 'etc')),
    headless: true,
    chromiumSandbox: false,
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-background-networking',
      '--disable-component-extensions-with-background-pages',
    ],
    args: ['--disable-gpu', '--lang=de-DE', '--no-first-run'],
    env: { ...process.env, LANGUAGE: 'de', LANG: 'de_DE.UTF-8' },
  });
  const strayRequests: string[] = [];
  await context.route(/^(https?|wss?):/, (route) => {
    strayRequests.push(route.request().url());
    return route.abort();
  });
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker', { timeout: 90_000 });
  return {
    context,
    extensionId: id,
    strayRequests,
    close: async () => {
      await context.close();
      keepRecord({ browser: 'chromium', pages: 0, requests: strayRequests, traces: [] });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Packs the build with a key of its own, as a firm that hosts it itself; returns the id that follows from the key. */
function pack(folder: string): string {
  cpSync(CHROME_BUILD, join(folder, 'ext'), { recursive: true });
  execFileSync(
    CHROMIUM,
    [
      '--no-sandbox',
      '--headless',
      `--user-data-dir=${join(folder, 'packer')}`,
      `--pack-extension=${join(folder, 'ext')}`,
    ],
    { stdio: 'ignore' },
  );
  const key = createPublicKey(createPrivateKey(readFileSync(join(folder, 'ext.pem'))));
  const hash = createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  return Array.from(hash.slice(0, 32), (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

/** A browser that sees a folder in the place of the system's policies, and nobody else does. */
function withPolicies(folder: string, policies: string): string {
  const script = join(folder, 'chromium.sh');
  writeFileSync(
    script,
    `#!/bin/sh\nexec unshare --map-root-user --mount sh -c 'mount --bind "${policies}" /etc/chromium && exec "${CHROMIUM}" "$@"' sh "$@"\n`,
  );
  chmodSync(script, 0o755);
  return script;
}
