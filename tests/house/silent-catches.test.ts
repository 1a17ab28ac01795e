import { expect, it } from 'vitest';
import { silentCatches } from '../../tools/house/silent-catches';
import { sourcesIn } from '../../tools/house/sources';

it('no error disappears without a word: it is reported, shown, passed on, or a comment says why nobody needs to know', () => {
  expect(
    sourcesIn(['core', 'platform', 'components', 'entrypoints', 'site']).flatMap(silentCatches),
    'reportError (platform/browser/error-log.ts), or a comment with the reason on the line',
  ).toEqual([]);
});

it.each([
  ['try { act(); } catch {}', true],
  ['try { act(); } catch {\n  return undefined;\n}', true],
  ['try { act(); } catch {\n  return undefined; // Not an address.\n}', false],
  ['try { act(); } catch (error) {\n  reportError("act", error);\n}', false],
  ['void act().catch(() => {});', true],
  ['void act().catch(() => {}); // The lock has reported it.', false],
  ['// The lock has reported it.\nvoid act().catch(() => {});', false],
  ['void act().catch(refuse);', false],
  ['void act().catch((error) => reportError("act", error));', false],
  ['act().then(take, () => undefined);', true],
  ['act().then(take, () => setFailed(true));', false],
  ['act().then(take);', false],
])('%s', (body, isSilent) => {
  const text = `export function example() {\n\n${body}\n}\n`;
  expect(silentCatches({ path: 'example.ts', text }).length > 0).toBe(isSilent);
});
