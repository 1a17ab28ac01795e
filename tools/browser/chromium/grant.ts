import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes into a closed profile that the user has once granted hosts to the extension. The browser's own question is a
 * native window that no test can answer; what was granted once, the browser grants again at a click without asking.
 */
export function grantInProfile(profile: string, extensionId: string, origins: readonly string[]): void {
  const file = join(profile, 'Default/Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8'));
  const entry = preferences.extensions.settings[extensionId];
  entry.granted_permissions.explicit_host = origins;
  entry.runtime_granted_permissions = {
    api: [],
    explicit_host: origins,
    manifest_permissions: [],
    scriptable_host: [],
  };
  writeFileSync(file, JSON.stringify(preferences));
}
