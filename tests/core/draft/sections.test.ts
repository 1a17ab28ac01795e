import { expect, it } from 'vitest';
import { RULES } from '../../../core/draft/rules';
import { bundledGuide } from '../../support/bundled-guide';

const sections = new Set(bundledGuide().chapters.flatMap(({ sections }) => sections.map(({ id }) => id)));

it.each(RULES)('$id links to a section that is there: $section', ({ section }) => {
  expect(sections).toContain(section);
});
