import { expect, it } from 'vitest';
import { TextSettingsProvider } from '../../../components/guide-text/running-text';
import { ChangesView } from '../../../components/reader/changes-view';
import type { Change } from '../../../core/guide/compiled-guide';
import { draw, settled, t } from '../support/draw';

const change = (since: string, country = 'DE'): Change => ({
  since,
  country,
  statement: `Gilt ab ${since}.`,
  kind: 'gesetz',
  source: 'Amtsblatt',
  sections: ['16.1'],
});

it('says what is ahead, the nearest first, then what is in force, the newest first, and folds other countries', async () => {
  const changes = [
    change('2027-12-02'),
    change('2026-12-02'),
    change('2026-08-01', 'AT'),
    change('2026-07-01'),
    change('2025-01-01'),
  ];
  const view = draw(
    <TextSettingsProvider value={{ today: '2026-11-29', country: 'DE', fact: () => undefined }}>
      <ChangesView load={async () => changes} />
    </TextSettingsProvider>,
  );
  await settled();
  expect(view.texts('h2')).toEqual([t('changeAhead'), t('changesInForce')]);
  expect(view.texts('li > p:nth-child(2)')).toEqual(
    ['2026-12-02', '2027-12-02', '2026-07-01', '2025-01-01', '2026-08-01'].map((since) => `Gilt ab ${since}.`),
  );
});
