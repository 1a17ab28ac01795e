import { expect, it } from 'vitest';
import { compileTips } from '../../../core/guide-compiler/compile';
import { compileFirstTips } from '../../../core/guide-compiler/compile-first-tips';
import { NETWORKS } from '../../../core/situation/networks';
import { rowsFor, WORK_COUNTRIES } from '../../../core/tips/country';
import { bundledGuide } from '../../support/bundled-guide';

const table = compileTips(bundledGuide());

it.each(WORK_COUNTRIES)('in %s each card of the first frame has the reason of the tip that it shows', (country) => {
  const wanted = new Map(rowsFor(table.rows, country).map(({ section, tips: [tip] }) => [section, tip]));
  const files = NETWORKS.map((network) => compileFirstTips(network, table, []));
  const shown = files.flatMap(({ rows }) => rowsFor(rows, country));
  expect(shown.length).toBeGreaterThan(100);
  for (const { section, tips } of shown) {
    const [tip] = tips;
    expect([tip?.id, tip?.reason], section).toEqual([wanted.get(section)?.id, wanted.get(section)?.reason]);
  }
});
