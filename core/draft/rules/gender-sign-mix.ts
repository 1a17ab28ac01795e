import type { Edit } from '../finding';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';
import { formWith, type GenderForm, type GenderSign, genderFormsOf } from '../text/gender-forms';

/** Two or more gender signs in one text. The rule prefers none; the fix applies the most frequent. */
export const genderSignMix: Rule = {
  id: 'gender-sign-mix',
  name: 'Gemischte Genderformen',
  rulings: everywhere(
    'empfehlung',
    'Hausstil; ein bestimmtes Zeichen schreibt für Firmen kein Gesetz vor.',
    'Regelwerk der Redaktion: eine Form durchhalten',
    '2026-11',
  ),
  section: '8.6',
  thresholds: {},
  find({ ownWords, at }) {
    const forms = genderFormsOf(ownWords);
    const signs = [...new Set(forms.map(({ sign }) => sign))];
    if (signs.length < 2) return [];
    const firsts = signs.flatMap((sign) => forms.find((form) => form.sign === sign) ?? []);
    const named = firsts.map((form) => `„${at(form)}“`).join(' und ');
    const fix = fixOf(forms, signs, at);
    return [
      {
        reason: `Der Text mischt Genderformen: ${named}. Eine davon genügt.`,
        marks: forms,
        ...(fix ? { fix } : {}),
      },
    ];
  },
};

/** All forms with the most frequent sign that is possible in all of them; of equals the first. */
function fixOf(
  forms: readonly GenderForm[],
  signs: readonly GenderSign[],
  at: (span: GenderForm) => string,
): readonly Edit[] | undefined {
  const count = (sign: GenderSign) => forms.filter((form) => form.sign === sign).length;
  const sign = [...signs]
    .sort((a, b) => count(b) - count(a))
    .find((one) => forms.every((form) => form.sign === one || formWith(one, form) !== undefined));
  if (sign === undefined) return undefined;
  // Mitarbeiter/in or Mitarbeiter/-in: as the text writes it elsewhere.
  const bare = forms.some((form) => form.sign === '/' && !at(form).includes('/-'));
  return forms.flatMap((form) => {
    const replacement = form.sign === sign ? undefined : formWith(sign, form);
    if (replacement === undefined) return [];
    return [{ start: form.start, end: form.end, replacement: bare ? replacement.replace('/-', '/') : replacement }];
  });
}
