import { adml, admx } from './admx';
import { jsonFiles } from './browser-json';
import type { Deployment } from './deployment';
import { edgeScripts } from './edge-script';
import { intuneText } from './intune';
import { mobileconfig } from './mobileconfig';
import { registryFile, registryRemoval, utf16 } from './windows-registry';

/** Every file of a deployment by its path, ready to be written. For single people there are only those for Windows. */
export function policyFiles(deployment: Deployment): ReadonlyMap<string, string | Buffer> {
  return new Map<string, string | Buffer>([
    ...(deployment.scope === 'user' ? [] : jsonFiles(deployment)),
    ['windows/leitfaden.reg', utf16(registryFile(deployment))],
    ['windows/leitfaden-remove.reg', utf16(registryRemoval(deployment))],
    ...edgeScripts(deployment),
    ['windows/leitfaden.admx', admx(deployment)],
    ['windows/de-DE/leitfaden.adml', adml(deployment, 'de')],
    ['windows/en-US/leitfaden.adml', adml(deployment, 'en')],
    ['windows/intune.txt', intuneText(deployment)],
    ...(deployment.scope === 'user' ? [] : [['macos/leitfaden.mobileconfig', mobileconfig(deployment)] as const]),
  ]);
}
