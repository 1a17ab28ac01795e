import { expect, it } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import { sourcesIn } from '../../tools/house/sources';
import config from '../../wxt.config';

/** What the project's own configuration says of the manifest; a build adds the surfaces, for Edge as for Chrome. */
const manifestFor = async (browser: string): Promise<UserManifest> => {
  const env: ConfigEnv = { mode: 'production', command: 'build', browser, manifestVersion: 3 };
  return typeof config.manifest === 'function' ? config.manifest(env) : ((await config.manifest) ?? {});
};

// `tests/built/manifest.test.ts` asserts Chrome's whole manifest, as it is built. So Edge needs no build of its own to
// be sure.
it('Edge gets the manifest of Chrome, word for word', async () => {
  expect(await manifestFor('edge')).toEqual(await manifestFor('chrome'));
});

it('Firefox gets another one: the comparison notices a difference', async () => {
  expect(await manifestFor('firefox')).not.toEqual(await manifestFor('chrome'));
});

it('no code is built for Edge in particular: it asks for Firefox at most', () => {
  const asking = sourcesIn(['core', 'platform', 'components', 'entrypoints']).flatMap(({ path, text }) =>
    [...text.matchAll(/import\.meta\.env\.(?!FIREFOX\b)\w+/g)].map(([word]) => `${path}: ${word}`),
  );
  expect(asking).toEqual([]);
});
