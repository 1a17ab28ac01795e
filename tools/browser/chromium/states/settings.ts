import { click } from '../drive';
import { drop, HANDBOOK_FILES, TEAM_PACK, UNBREAKABLE } from '../handbook-files';
import { handbook, type SurfaceState, stored, tab, USED } from './state';

const ROWS = '.rows li';
const HANDBOOK = '#handbook';

/** A file of everything in which there is nothing: read in, it would take away what is there. */
const CHOOSE_EMPTY_BACKUP = `(() => {
  const file = { format: 'leitfaden-backup', version: 1, exported: '2026-11-28T12:00:00Z', items: {}, records: {} };
  const data = new DataTransfer();
  data.items.add(new File([JSON.stringify(file)], 'leitfaden.json', { type: 'application/json' }));
  const input = document.querySelector('section[aria-labelledby=data] input[type=file]');
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
})()`;

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
  tab('settings import plan', 'settings.html', '#data', {
    given: stored({ 'tips.read': ['10.1', '10.3'] }),
    act: async (target) => {
      await target.evaluate(CHOOSE_EMPTY_BACKUP);
      await target.waitFor(`document.querySelector('.plan-lines li')`);
      await click(target, '.import-plan input[value=replace]');
      await target.waitFor(`document.querySelector('.import-plan').innerText.includes('2')`);
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
