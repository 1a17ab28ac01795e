import { describe, expect, it } from 'vitest';
import { compileRankTable } from '../../../core/guide-compiler/compile';
import { situationOf } from '../../../core/situation/situation';
import { readPage, signalsIn } from '../../../core/tips/page-signals';
import { rankTips } from '../../../core/tips/rank-tips';
import { bundledGuide } from '../../support/bundled-guide';

const table = compileRankTable(bundledGuide());

describe('a percentage is read as what it is', () => {
  it.each([
    'Nur heute 20 % auf alle Winterreifen',
    'Sale: minus 40 Prozent',
    'Mit Code HERBST sparen Sie 10 %',
    '15% off everything',
  ])('„%s“ is a discount', (text) => {
    expect(signalsIn(text)).toBe('Rabatt Preisnachlass');
  });

  it.each(['85 Prozent der Betriebe suchen Azubis', '93 % of recruiters use social media'])(
    '„%s“ is a figure that needs its source',
    (text) => {
      expect(signalsIn(text)).toContain('Statistik');
    },
  );
});

it.each(['Rund um Lindental – Tipps und Empfehlungen', 'Bad Auental – was ist los?'])(
  'a word in the name of a group, „%s“, is no topic where it is one by chance',
  (heading) => {
    const url = 'https://www.facebook.com/groups/nachbarn/';
    const page = readPage({ url, title: `${heading} | Facebook`, heading });
    const [first] = rankTips(situationOf(url), table, page);
    expect(first?.row.section).toBe('9.6');
  },
);
