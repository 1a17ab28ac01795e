import { expect, it } from 'vitest';
import { sourcesIn } from '../../tools/house/sources';

it('every view that gives or takes a file asks whether the organisation allows it', () => {
  const views = sourcesIn(['components', 'entrypoints'], /\.tsx$/).filter(
    ({ text }) => /\bsaveFile\(/.test(text) || /type="file"/.test(text),
  );
  expect(views.length).toBeGreaterThanOrEqual(6);
  expect(views.filter(({ text }) => !text.includes("useLock('exportImport')")).map(({ path }) => path)).toEqual([]);
});
