import { click } from '../drive';
import { drop } from '../handbook-files';
import { ADLER, BIBER, housePack } from '../house-packs';
import { doneIn, type Given, JOB, popup, type SurfaceState, tab } from './state';

/** Two houses: one for the job form, one for the company's pages; or both for the same. */
const packs = (tied: boolean) => [
  housePack({ ...ADLER, pages: ['linkedin.com/job-posting'] }),
  housePack({ ...BIBER, pages: [tied ? 'linkedin.com/job-posting' : 'linkedin.com/company/*'] }),
];

const houses = (tied = false): Given =>
  doneIn('settings.html', '#handbook', async (page) => {
    for (const [at, pack] of packs(tied).entries()) {
      await drop(page, [['haus.json', pack]]);
      await page.waitFor(`document.querySelector('.handbook-review .button-main')`);
      await click(page, '.handbook-review .button-main');
      await page.waitFor(`document.querySelectorAll('.handbook-rows li').length === ${4 * (at + 1)}`);
      await page.waitFor(`document.querySelector('.handbook-after')`);
    }
  });

/** Several houses: in the popup, at the desk, in the settings, in the reader, among the checklists. */
export const HOUSE_STATES: readonly SurfaceState[] = [
  popup('house', JOB, { given: houses() }),
  popup('houses tied', JOB, { given: houses(true) }),
  tab('houses desk', 'desk.html', '.desk-context', {
    given: houses(),
    act: (target) => target.waitFor(`document.querySelectorAll('.desk-choice').length === 6`),
  }),
  tab('houses settings', 'settings.html', '.house-pages', {
    given: houses(true),
    act: async (target) => {
      await click(target, '.house-pages summary');
      await target.evaluate(`document.querySelector('.house-pages').scrollIntoView({ block: 'center' })`);
    },
  }),
  tab('houses newer pack', 'settings.html', '.house-pages', {
    given: houses(),
    act: async (target) => {
      const newer = housePack({ ...BIBER, pages: ['linkedin.com/company/biber'], prefer: 'Besuch', edition: 2 });
      await drop(target, [['haus.json', newer]]);
      await target.waitFor(`document.querySelector('.pack-standing')`);
    },
  }),
  tab('houses checklists', 'checklist.html', '#handbook-checklists', { given: houses() }),
  tab('houses handbook checklist', 'checklist.html#eigen-checkliste-freigabe-bei-adler-bau', '.checklist-lines', {
    given: houses(),
  }),
  tab('houses templates', 'reader.html#vorlagen', '#vorlagen-eigene', { given: houses() }),
];
