import { adml, admx } from './admx';
import { jsonFiles } from './browser-json';
import type { Deployment } from './deployment';
import { intuneText } from './intune';
import { mobileconfig } from './mobileconfig';
import { registryFile, utf16 } from './windows-registry';

/** Every file of a deployment by its path, ready to be written. */
export function policyFiles(deployment: Deployment): ReadonlyMap<string, string | Buffer> {
  return new Map<string, string | Buffer>([
    ...jsonFiles(deployment),
    ['windows/leitfaden.reg', utf16(registryFile(deployment))],
    ['windows/leitfaden.admx', admx(deployment)],
    ['windows/de-DE/leitfaden.adml', adml(deployment, 'de')],
    ['windows/en-US/leitfaden.adml', adml(deployment, 'en')],
    ['windows/intune.txt', intuneText(deployment)],
    ['macos/leitfaden.mobileconfig', mobileconfig(deployment)],
  ]);
}
