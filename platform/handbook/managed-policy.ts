import { browser } from '../browser/browser';

/** Where an administrator's policy puts the pack; see `docs/for-administrators.md`. */
const POLICY = 'teamPack';

/** The pack that the policy gives, as it is; `undefined` = no policy, or a browser that knows none. Never rejects. */
export async function managedPackValue(): Promise<unknown> {
  try {
    return (await browser.storage.managed.get(POLICY))[POLICY];
  } catch {
    // Browsers refuse where there is no policy.
    return undefined;
  }
}
