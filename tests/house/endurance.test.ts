import { expect, it } from 'vitest';
import { importsAmong } from '../../tools/house/imports';
import { sourcesIn } from '../../tools/house/sources';

const files = importsAmong(sourcesIn(['tests', 'tools'], /\.tsx?$/));

/** Whether a test takes a share of its cases in the short run, itself or by what it shares with other tests. */
function isPatient(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  return [...(files.get(file) ?? [])].some(
    (imported) => imported === 'tools/endurance.ts' || (imported.startsWith('tests/') && isPatient(imported, seen)),
  );
}

// The patient run takes every unit test, and of the others those that are named so.
it('a test that takes a share of its cases in npm test runs whole in the patient run', () => {
  const others = [...files.keys()].filter((file) =>
    /^tests\/(?:platform|components|built|hostile|e2e|e2e-firefox)\/.*\.test\.tsx?$/.test(file),
  );
  expect(others.length).toBeGreaterThan(100);
  const patient = others.filter((file) => isPatient(file));
  expect(patient.length).toBeGreaterThan(20);
  expect(patient.filter((file) => !file.includes('.endurance.'))).toEqual([]);
});
