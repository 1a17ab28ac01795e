import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { firefoxPolicies } from '../../policies/browser-json';
import { type InstallationMode, type PolicyValues, targetOf } from '../../policies/deployment';
import { asText } from '../../policies/windows-registry';
import { ADDON, FIREFOX, type FirefoxSession, type LaunchOptions, launchFirefox } from './launch';
import { PACKED_EXTENSION } from './pack';

interface ManagedOptions extends Pick<LaunchOptions, 'answer'> {
  readonly privateOnly?: boolean;
  readonly mode?: InstallationMode;
  /** The values are one JSON text, as the registry of Windows has them. */
  readonly inOneText?: boolean;
}

/**
 * Starts Firefox as in a firm: it finds the `policies.json` that `npm run policies` writes, and installs the firm's own
 * package from the address given there. Only this browser sees the file: it is mounted over the folder
 * `distribution` of the program in a mount namespace of its own. `privateOnly` = it never remembers history, and the
 * extension is allowed in its private windows, which are all.
 */
export async function launchManagedFirefox(
  values: PolicyValues,
  { privateOnly = false, mode, answer, inOneText = false }: ManagedOptions = {},
): Promise<FirefoxSession> {
  const folder = mkdtempSync(join(tmpdir(), 'leitfaden-firefox-managed-'));
  const policies = join(folder, 'distribution');
  const profile = join(folder, 'profile');
  for (const one of [policies, profile]) mkdirSync(one);
  const target = targetOf('firefox', ADDON, String(pathToFileURL(PACKED_EXTENSION)), mode);
  writeFileSync(
    join(policies, 'policies.json'),
    firefoxPolicies(target, inOneText ? asText(values) : values, privateOnly ? { private_browsing: true } : {}),
  );
  const program = realpathSync(FIREFOX);
  const executable = join(folder, 'firefox.sh');
  writeFileSync(
    executable,
    `#!/bin/sh\nexec unshare --map-root-user --mount sh -c 'mount --bind "${policies}" "${join(dirname(program), 'distribution')}" && exec "${program}" "$@"' sh "$@"\n`,
  );
  chmodSync(executable, 0o755);
  const session = await launchFirefox({
    executable,
    profile,
    installed: true,
    ...(answer ? { answer } : {}),
    preferences: { 'browser.privatebrowsing.autostart': privateOnly },
  });
  await session.window.waitFor(
    `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID(${JSON.stringify(ADDON)}).then((addon) => addon?.isActive)`,
  );
  return {
    ...session,
    close: async () => {
      await session.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
