import { expect, it } from 'vitest';
import { toDraftOptions } from '../../core/draft/draft-options';
import { sourcesIn } from '../../tools/house/sources';

/**
 * The fields for longer texts, of the extension and of the file that a colleague opens. What is only shown to be copied
 * (`readOnly`) is none.
 */
const FIELDS = sourcesIn(['components', 'entrypoints', 'core/approval'], /\.tsx?$/)
  .flatMap(({ path, text }) =>
    [...text.matchAll(/<textarea\b[\s\S]*?(?:\/>|<\/textarea>)/g)].map(([field]) => ({ path, field })),
  )
  .filter(({ field }) => !/\breadOnly\b/.test(field));

it('no field for what somebody writes lets the browser send it for a check of spelling, until the desk is told to', () => {
  expect(new Set(FIELDS.map(({ path }) => path.split('/')[0]))).toEqual(new Set(['components', 'core']));
  const checked = FIELDS.filter(({ field }) => !/spellcheck=(?:\{(?:false|browserSpelling)\}|"false")/.test(field));
  expect(checked.map(({ path }) => path)).toEqual([]);
  expect(toDraftOptions(undefined).browserSpelling).toBe(false);
});

it('no field for what somebody writes is filled in again by the browser, which would have to keep it', () => {
  expect(FIELDS.filter(({ field }) => !field.includes('autocomplete="off"')).map(({ path }) => path)).toEqual([]);
});
