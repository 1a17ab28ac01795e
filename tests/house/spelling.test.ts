import { expect, it } from 'vitest';
import { toDraftOptions } from '../../core/draft/draft-options';
import { sourcesIn } from '../../tools/house/sources';

it('no field for what somebody writes lets the browser send it for a check of spelling, until the desk is told to', () => {
  const fields = sourcesIn(['components', 'entrypoints'], /\.tsx$/).flatMap(({ path, text }) =>
    [...text.matchAll(/<textarea\b[\s\S]*?(?:\/>|<\/textarea>)/g)].map(([field]) => ({ path, field })),
  );
  // What is only shown to be copied (`readOnly`) is checked by no browser.
  const written = fields.filter(({ field }) => !/\breadOnly\b/.test(field));
  expect(written.length).toBeGreaterThanOrEqual(2);
  const checked = written.filter(({ field }) => !/spellcheck=\{(?:false|browserSpelling)\}/.test(field));
  expect(checked.map(({ path }) => path)).toEqual([]);
  expect(toDraftOptions(undefined).browserSpelling).toBe(false);
});

it('no field for what somebody writes is filled in again by the browser, which would have to keep it', () => {
  const fields = sourcesIn(['components', 'entrypoints'], /\.tsx$/).flatMap(({ path, text }) =>
    [...text.matchAll(/<textarea\b[\s\S]*?(?:\/>|<\/textarea>)/g)].map(([field]) => ({ path, field })),
  );
  const kept = fields.filter(({ field }) => !/\breadOnly\b/.test(field) && !field.includes('autocomplete="off"'));
  expect(kept.map(({ path }) => path)).toEqual([]);
});
