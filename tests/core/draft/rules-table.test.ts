import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RULE_IDS } from '../../../core/draft/finding';
import { rulesTable } from '../../../tools/docs/rules-table';
import { ROOT } from '../../../tools/root';

it('docs/rules.md says what the rules say: npm run docs:rules', () => {
  const page = readFileSync(join(ROOT, 'docs/rules.md'), 'utf8');
  expect(page).toBe(rulesTable());
  for (const id of RULE_IDS) expect(page).toContain(`\`${id}\``);
});
