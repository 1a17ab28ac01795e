import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root';
import { rulesTable } from './rules-table';

/** `npm run docs:rules`: writes docs/rules.md from the rules. */
writeFileSync(join(ROOT, 'docs/rules.md'), rulesTable());
