import { click } from '../drive';
import { drop, HANDBOOK_FILES, TEAM_PACK, UNBREAKABLE } from '../handbook-files';
import { handbook, type SurfaceState, stored, tab, USED } from './state';

const ROWS = '.rows li';
const HANDBOOK = '#handbook';

/** The settings: as they are found, used for a while, and with handbook chapters of every sort. */
export const SETTINGS_STATES: readonly SurfaceState[] = [
  tab('settings', 'settings.html', ROWS),
  tab('settings used', 'settings.html', ROWS, {
    given: stored({ ...USED, 'search.query': { query: 'Gehalt', at: 1 } }),
    act: async (target) => {
      await click(target, '#stored ~ button');
      await target.waitFor(
        `document.querySelector('[role=alertdialog]') && document.querySelectorAll('#aside ~ ul li').length === 4`,
      );
    },
  }),
  tab('settings own chapters', 'settings.html', HANDBOOK, {
    act: async (target) => {
      await drop(target, HANDBOOK_FILES);
      await target.waitFor(`document.querySelectorAll('.handbook-rows li').length === 2`);
      await click(target, '.handbook-rows [role=switch]');
      await click(target, '.handbook-reports summary');
      await target.waitFor(`document.querySelector('[aria-checked=true]')`);
    },
  }),
  tab('settings own long names', 'settings.html', HANDBOOK, {
    act: async (target) => {
      await drop(target, [UNBREAKABLE]);
      await target.waitFor(`document.querySelectorAll('.handbook-rows li').length === 1`);
    },
  }),
  tab('settings own mistakes', 'settings.html', HANDBOOK, {
    act: async (target) => {
      const [[, text = ''] = []] = HANDBOOK_FILES.slice(1);
      await drop(target, [['stellen.md', text.replace('- Stufe: Pflicht', '- Stufe: Wichtig')]]);
      await target.waitFor(`document.querySelector('.handbook-problems')`);
    },
  }),
  tab('settings team pack', 'settings.html', HANDBOOK, {
    act: async (target) => {
      await drop(target, [['seeblick.json', TEAM_PACK]]);
      await target.waitFor(`document.querySelector('.handbook-changes')?.innerText.includes('Emoji')`);
    },
  }),
  tab('settings without own', 'settings.html', '.handbook-rows li', {
    given: handbook(HANDBOOK_FILES.slice(1)),
    act: async (target) => {
      await click(target, '.handbook-rows .button');
      await target.waitFor(`document.querySelectorAll('.handbook-rows li').length === 0`);
    },
  }),
];
