import { expect, it } from 'vitest';
import { ContextLine } from '../../../components/desk/context-line';
import { type DraftContext, FIRST_CONTEXT } from '../../../core/draft/context';
import { draw, t } from '../support/draw';

const line = (context: Partial<DraftContext>, recognised = false) =>
  draw(
    <ContextLine
      context={{ ...FIRST_CONTEXT, ...context }}
      recognised={recognised}
      onContext={() => {}}
      countryFixed={false}
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
