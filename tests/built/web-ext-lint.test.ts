import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cmd } from 'web-ext';

it('the linter of the Firefox store has nothing to say: 0 errors, 0 warnings, 0 notices', {
  timeout: 60_000,
}, async () => {
  const sourceDir = join(import.meta.dirname, '../../.output/firefox-mv3');
  const { errors, warnings, notices } = await cmd.lint({ sourceDir, output: 'none' }, { shouldExitProgram: false });
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
});
