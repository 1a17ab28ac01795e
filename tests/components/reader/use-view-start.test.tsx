import { renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useViewStart } from '../../../components/reader/use-view-start';
import { parseRoute, type Route } from '../../../core/reader/route';

const chapters = [{ number: 13, slug: '13', title: '', summary: '', sections: [{ id: '13.1', title: '' }] }];
const route = (hash: string): Route => parseRoute(hash, chapters);

const starts = vi.fn();
beforeEach(() => {
  starts.mockReset();
  vi.stubGlobal('scrollTo', starts);
});
afterEach(() => vi.unstubAllGlobals());

/** Goes from address to address; how often a view was started at its top. */
function going(...hashes: readonly (string | undefined)[]): number {
  const [first, ...others] = hashes.map((hash) => (hash === undefined ? undefined : route(hash)));
  const { rerender } = renderHook((at: Route | undefined) => useViewStart(at), { initialProps: first });
  for (const at of others) rerender(at);
  return starts.mock.calls.length;
}

it.each([
  ['#vorlagen', '#V17'],
  ['#neu', '#?q=gehalt'],
  ['#13', '#glossar'],
  ['#V1', '#V17'],
])('from %s to %s: the view starts at its top', (from, to) => {
  expect(going(from, to)).toBe(1);
});

it.each([
  ['#13', '#13.1'],
  ['#V17', '#V17-AT'],
])('from %s to %s stays where it is, for the address to point at a place', (from, to) => {
  expect(going(from, to)).toBe(0);
});

it('leaves the first view to the browser, which may have been there before', () => {
  expect(going(undefined, '#V17')).toBe(0);
});
