import { expect, it } from 'vitest';
import { sourcesIn } from '../../tools/house/sources';

it('no browser test sets the clock of the whole browser, which the files after it share', () => {
  const tests = sourcesIn(['tests/e2e', 'tests/hostile/browser', 'tools/browser'], /\.ts$/);
  expect(tests.length).toBeGreaterThan(100);
  expect(
    tests.filter(({ text }) => /\.clock\.(?:install|setFixedTime|setSystemTime)/.test(text)).map(({ path }) => path),
  ).toEqual([]);
});
