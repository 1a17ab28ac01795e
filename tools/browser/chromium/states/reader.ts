import { SIX_CHANGES } from '../after-update';
import { click, fill, whenStored } from '../drive';
import { HANDBOOK_FILES, UNBREAKABLE } from '../handbook-files';
import { markSection } from '../mark-section';
import { handbook, type SurfaceState, scrolled, tab, updated } from './state';

const SECTION = '.section .tip';

/** The reader: chapters, search, what somebody has marked, handbook chapters. */
export const READER_STATES: readonly SurfaceState[] = [
  tab('reader start', 'reader.html', '.start-chapters a'),
  scrolled(tab('reader section', 'reader.html#13.6', SECTION)),
  tab('reader chapter', 'reader.html#10', SECTION),
  tab('reader unknown place', 'reader.html#99.9', '.notice'),
  tab('reader search page', 'reader.html#?q=Gehalt', '.search-hits li'),
  tab('reader nothing found', 'reader.html#?q=Quastenflosser', '.search-none'),
  scrolled(
    tab('reader search field', 'reader.html#10.3', SECTION, {
      act: async (target) => {
        await fill(target, '[role=combobox]', 'Gehalt');
        await target.waitFor(`document.querySelector('#search-results a')`);
      },
    }),
  ),
  tab('reader empty list', 'reader.html#meine', '.my-list'),
  scrolled(tab('reader marked section', 'reader.html#10.3', SECTION, { act: markSection })),
  tab('reader my list', 'reader.html#10.3', SECTION, {
    act: async (target) => {
      await markSection(target);
      await target.evaluate(`location.hash = '#meine'`);
      await target.waitFor(`document.querySelectorAll('.my-annotation').length === 3`);
    },
  }),
  tab('reader search page with notes', 'reader.html#10.3', SECTION, {
    act: async (target) => {
      await markSection(target);
      await target.evaluate(`location.hash = '#?q=Betriebsrat'`);
      await target.waitFor(`document.querySelector('.annotation-hits a')`);
    },
  }),
  tab('reader start after reading', 'reader.html#10.4', SECTION, {
    act: async (target) => {
      await whenStored(target, 'reader.recent', '10.4');
      await target.evaluate(`location.hash = ''`);
      await target.waitFor(`document.querySelector('.reading-positions a')`);
    },
  }),
  tab('reader templates', 'reader.html#vorlagen', '.template-list li a'),
  tab('reader template', 'reader.html#V1', '.template-actions'),
  tab('reader template asked', 'reader.html#V1-CH', '.template-actions', {
    act: async (target) => {
      await click(target, '.template-example summary');
      // Behind the way to save it, which is a link, too.
      await click(target, '.template-actions > .link + .link');
      await target.waitFor(`document.querySelector('.template-question')?.innerText`);
    },
  }),
  tab('reader template law', 'reader.html#V17-AT', '.template-gaps'),
  tab('reader template sheet', 'reader.html#V9', '.template-text table'),
  scrolled(
    tab('reader search templates', 'reader.html#10.3', SECTION, {
      act: async (target) => {
        await fill(target, '[role=combobox]', 'Vorlage Absage');
        await target.waitFor(`document.querySelector('#search-results a')?.innerText.includes('V1')`);
      },
    }),
  ),
  scrolled(tab('reader changes', 'reader.html#neu', '.change-list li')),
  scrolled(tab('reader changes of a subject', 'reader.html#neu-personal', '.change-list li')),
  scrolled(tab('reader changes after an update', 'reader.html#neu', '.change-new', { given: updated(SIX_CHANGES) })),
  scrolled(tab('reader entry of a change', 'reader.html#neu-law-103', '.change-new', { given: updated(SIX_CHANGES) })),
  tab('reader glossary', 'reader.html#glossar', '.glossary dt'),
  tab('reader own chapter', 'reader.html#eigen-leitlinie-der-pension-seeblick', '.handbook-words', {
    given: handbook(HANDBOOK_FILES),
  }),
  tab('reader search page with own', 'reader.html#?q=Anzeige', '.search-hits .hit-source', {
    given: handbook(HANDBOOK_FILES),
  }),
  scrolled(
    tab('reader own long names', 'settings.html', '.handbook-rows li', {
      given: handbook([...HANDBOOK_FILES, UNBREAKABLE]),
      act: async (target) => {
        await target.evaluate(`location.href = document.querySelector('.handbook-rows a[href*=veranstaltungs]').href`);
        await target.waitFor(
          `document.querySelector('.handbook-words') && document.activeElement.matches('.chapter h1')`,
        );
      },
    }),
  ),
];
