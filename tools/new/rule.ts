import { RULE_IDS } from '../../core/draft/finding';
import { before, checkName, importing, inCode, type Plan, ScaffoldError } from './plan';

/** A rule of the draft checker that finds nothing yet, with an empty table of examples. */
export function planRule(argument: string | undefined): Plan {
  const id = checkName('rule', argument);
  if (RULE_IDS.some((known) => known === id))
    throw new ScaffoldError(`There is a rule "${id}" already: core/draft/rules/${id}.ts → choose another name`);
  const name = inCode(id);
  const path = `core/draft/rules/${id}`;
  return {
    creates: { [`${path}.ts`]: rule(id, name), [`${path}.examples.ts`]: examples(id, name) },
    changes: {
      'core/draft/finding.ts': before('] as const;\nexport type RuleId', `  '${id}',\n`),
      'core/draft/rules/index.ts': (text) =>
        importing(`import { ${name} } from './${id}';`)(before('];', `  ${name},\n`)(text)),
      'core/draft/rules/examples.ts': (text) =>
        importing(`import { ${name}Examples } from './${id}.examples';`)(before('];', `  ${name}Examples,\n`)(text)),
    },
    next: [
      `${path}.examples.ts: six texts that the rule speaks about and six that look alike and are not meant`,
      `${path}.ts: its German name, who says so and as of when, the section of the guide, what it looks for`,
      'npx vitest run tests/core/draft/rules.test.ts, which names whatever is missing',
    ],
  };
}

const rule = (id: string, name: string): string => `import type { Rule } from '../rule';
import { everywhere } from '../rulings';

/** What the rule looks for. Lists of words are data with source and date, in \`core/draft/data/\`. */
const PATTERN = /(?!)/giu;

/** In one sentence: what the rule speaks about, and what it leaves alone. */
export const ${name}: Rule = {
  id: '${id}',
  name: '',
  // What holds, who says so, as of when; where the countries differ: { DE: ruling(…), AT: ruling(…), CH: ruling(…) }.
  rulings: everywhere('empfehlung', '', '', ''),
  section: '',
  thresholds: {},
  find({ text }) {
    return Array.from(text.matchAll(PATTERN), ({ 0: written, index }) => ({
      span: { start: index, end: index + written.length },
      reason: '',
    }));
  },
};
`;

const examples = (id: string, name: string): string => `import type { RuleExamples } from '../rule';

export const ${name}Examples: RuleExamples = {
  rule: '${id}',
  examples: [
    // { text: 'Wir suchen einen Ninja.', span: 'Ninja' },
  ],
  nearMisses: [
    // { text: 'Der Ninja im Film heißt Hattori.' },
  ],
};
`;
