import { describe, expect, it } from 'vitest';
import { ShownCountry, shownLaw } from '../../../components/reader/shown-country';
import type { Route } from '../../../core/reader/route';
import type { WorkCountry } from '../../../core/tips/country';
import { click, draw, t } from '../support/draw';

const at = (country?: 'DE' | 'AT' | 'CH'): Route => ({
  type: 'section',
  chapter: 10,
  section: '10.3',
  anchor: '10.3',
  ...(country ? { country } : {}),
});
const chosen: WorkCountry[] = [];
const law = (route: Route, country: WorkCountry) =>
  shownLaw(route, { country, fixed: false, onCountry: (one) => void chosen.push(one) });

describe('a section whose address names a country', () => {
  it('is shown under its law, and the reader’s own is still known', () => {
    const { country, forOnce } = law(at('AT'), 'DE');
    expect([country, forOnce]).toEqual(['AT', { section: '10.3', shown: 'AT', usual: 'DE' }]);
  });

  it.each([
    ['whoever works there', at('AT'), 'AT'],
    ['whoever sees the law of all countries', at('AT'), 'all'],
    ['an address without a country', at(), 'DE'],
  ] as const)('says nothing to %s', (_, route, setting) => {
    expect(law(route, setting)).toMatchObject({ country: setting, forOnce: undefined });
  });

  it('gives way to a country that is chosen there', () => {
    location.hash = '#10.3-AT';
    law(at('AT'), 'DE').onCountry('CH');
    expect([chosen, location.hash]).toEqual([['CH'], '#10.3']);
  });

  it('says whose law it is, with the way back and the way to keep it', async () => {
    let kept = 0;
    const view = draw(<ShownCountry section="10.3" shown="CH" usual="AT" onKeep={() => kept++} />);
    expect(view.the('.shown-country').textContent).toContain(`${t('shownFor_CH')} ${t('shownBack_AT')}`);
    expect(view.the('a').getAttribute('href')).toBe('#10.3');
    await click(view.button(t('shownKeep')));
    expect(kept).toBe(1);
  });

  it('offers nothing to keep where an administrator has settled the country', () => {
    expect(draw(<ShownCountry section="10.3" shown="CH" usual="AT" />).find('button')).toBeNull();
  });
});
