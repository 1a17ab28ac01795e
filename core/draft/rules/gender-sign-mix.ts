import type { Rule } from '../rule';
import { genderFormsOf } from '../text/gender-forms';

/** Two or more ways of gendering in one text. Which one is right, the rule does not say. */
export const genderSignMix: Rule = {
  id: 'gender-sign-mix',
  name: 'Gemischte Genderformen',
  grade: 'empfehlung',
  authority: { text: 'Regelwerk der Redaktion: eine Form durchhalten', asOf: '2026-11' },
  section: '8.6',
  thresholds: {},
  find({ ownWords, at }) {
    const forms = genderFormsOf(ownWords);
    const signs = new Set(forms.map(({ sign }) => sign));
    if (signs.size < 2) return [];
    const firsts = [...signs].flatMap((sign) => forms.find((form) => form.sign === sign) ?? []);
    const named = firsts.map((form) => `„${at(form)}“`).join(' und ');
    return [{ reason: `Der Text mischt Genderformen: ${named}. Eine davon genügt.`, marks: forms }];
  },
};
