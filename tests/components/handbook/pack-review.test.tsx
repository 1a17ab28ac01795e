import { expect, it } from 'vitest';
import { PackReview } from '../../../components/handbook/pack-review';
import type { RuleInfo } from '../../../core/draft/rule';
import type { PackChange } from '../../../core/handbook/pack-plan';
import { toPack } from '../../../core/handbook/team-pack';
import type { OpenedPack } from '../../../core/ports/handbook-import';
import { draw, settled, TODAY, t } from '../support/draw';

/** The lines in which a pack says what it would change. */
async function said(...changes: PackChange[]): Promise<readonly (string | null)[]> {
  const read = toPack('x.json', {
    format: 'leitfaden-team-pack',
    version: 1,
    id: 'adler',
    name: 'Adler',
    issued: TODAY,
  });
  if (!('pack' in read)) throw new Error('no pack');
  const opened: OpenedPack = {
    ...{ pack: read.pack, hash: 'a'.repeat(64), standing: 'newer', changes, drop: () => {} },
    apply: () => Promise.reject(new Error('not asked')),
  };
  const rules = [{ id: 'emoji-heavy', name: 'Viele Emojis' } as RuleInfo];
  const view = draw(
    <PackReview opened={opened} loadRules={async () => rules} onApply={() => {}} onDecline={() => {}} />,
  );
  await settled();
  return view.texts('.handbook-changes li');
}

it('what a newer pack says no more is told with what holds then, rules by their names', async () => {
  expect(
    await said(
      { type: 'pages-removed', pages: ['adler.at', '*.adler.de'] },
      { type: 'voice-removed', voice: { label: 'Anzeige' } },
      { type: 'house', on: false },
      { type: 'country-removed', from: 'AT', to: 'DE' },
      { type: 'country-back', from: 'AT', to: 'CH' },
      { type: 'rules-removed', rules: ['emoji-heavy'] },
    ),
  ).toEqual([
    t('packPagesRemoved', 'adler.at, *.adler.de'),
    t('packVoiceRemoved', t('voiceLabel', 'Anzeige')),
    t('packHouseOff'),
    `${t('packCountryRemoved')}: ${t('country_DE')} (${t('packBefore', t('country_AT'))})`,
    `${t('packCountryBack')}: ${t('country_CH')} (${t('packBefore', t('country_AT'))})`,
    t('packRulesRemoved', 'Viele Emojis'),
  ]);
});
