import { expect, it } from 'vitest';
import { ContextLine } from '../../../components/desk/context-line';
import { type DraftContext, FIRST_CONTEXT } from '../../../core/draft/context';
import { draw, t } from '../support/draw';

const line = (context: Partial<DraftContext>, recognised = false, countryFixed = false) =>
  draw(
    <ContextLine
      context={{ ...FIRST_CONTEXT, ...context }}
      recognised={recognised}
      onContext={() => {}}
      countryFixed={countryFixed}
    />,
  );

it('a kind that was found out from the text is said beside its choice', () => {
  expect(line({ kind: 'job' }, true).the('[role=status]').textContent).toBe(t('kindRecognised', t('draftKindJob')));
  expect(line({ kind: 'job' }).the('[role=status]').textContent).toBe('');
});

it('a job ad is not asked who is spoken to', () => {
  expect(line({ kind: 'post' }).texts('.desk-choice label > span')).toContain(t('contextAudience'));
  expect(line({ kind: 'job' }).texts('.desk-choice label > span')).not.toContain(t('contextAudience'));
});

it('a country that the organisation has settled cannot be changed and says below, and to a screen reader, whose doing that is', () => {
  const fixed = line({ country: 'AT' }, false, true);
  const field = fixed.the<HTMLSelectElement>('select:disabled');
  expect(field.value).toBe('AT');
  expect(fixed.the(`#${field.getAttribute('aria-describedby')}`).textContent).toBe(t('managedBy'));
  expect(fixed.texts('select:disabled')).toHaveLength(1);
  expect(line({ country: 'AT' }).texts('select:disabled, [aria-describedby]')).toEqual([]);
});
