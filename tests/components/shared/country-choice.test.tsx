import { expect, it } from 'vitest';
import { CountryChoice } from '../../../components/shared/country-choice';
import { draw, t } from '../support/draw';

const choice = (fixed: boolean) => draw(<CountryChoice country="CH" onCountry={() => {}} fixed={fixed} />);

it('a country that the organisation has settled cannot be changed and says beside it, and to a screen reader, whose doing that is', () => {
  const view = choice(true);
  const field = view.the<HTMLSelectElement>('select');
  expect([field.value, field.disabled]).toEqual(['CH', true]);
  expect(view.the(`#${field.getAttribute('aria-describedby')}`).textContent).toBe(t('managedBy'));
  expect(view.the('label').textContent, 'its name is its own').not.toContain(t('managedBy'));
});

it('a country that anybody may change says nothing of the kind', () => {
  const view = choice(false);
  const field = view.the<HTMLSelectElement>('select');
  expect([field.disabled, field.hasAttribute('aria-describedby')]).toEqual([false, false]);
  expect(view.texts('.country-fixed')).toEqual([]);
});
