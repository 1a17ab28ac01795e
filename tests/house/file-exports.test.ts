import { expect, it } from 'vitest';
import { sourcesIn } from '../../tools/house/sources';

/** Saves a sheet of the guide as it is, nothing of the user's. */
const GUIDE_ONLY = ['components/templates/template-actions.tsx'];

it('every view that gives or takes a file of the user’s asks whether the organisation allows it', () => {
  const views = sourcesIn(['components', 'entrypoints'], /\.tsx$/).filter(
    ({ path, text }) => !GUIDE_ONLY.includes(path) && (/\bsaveFile\(/.test(text) || /type="file"/.test(text)),
  );
  expect(views.length).toBeGreaterThanOrEqual(6);
  expect(views.filter(({ text }) => !text.includes("useLock('exportImport')")).map(({ path }) => path)).toEqual([]);
});
