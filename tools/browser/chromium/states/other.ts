import { checklistHref } from '../../../../core/tips/checklist-route';
import { LOUD_POST } from '../desk-page';
import { click, fill } from '../drive';
import { type SurfaceState, tab } from './state';

const FIELD = '.editor-field';

/** Welcome, trust, checklists and the desk. */
export const OTHER_STATES: readonly SurfaceState[] = [
  tab('welcome', 'welcome.html', '.demo-button'),
  tab('welcome tried', 'welcome.html', '.demo-button', {
    act: async (target) => {
      await click(target, '.demo-button');
      await target.waitFor(`document.querySelector('.tip-card')`);
      await click(target, '.tip-card h3 button');
      await target.waitFor(`document.querySelector('.tip-details')`);
    },
  }),
  tab('welcome checked', 'welcome.html', '.demo-button', {
    act: async (target) => {
      await click(target, '.demo-button');
      await target.waitFor(`document.querySelector('.demo .button-filled')`);
      await click(target, '.demo .button-filled');
      await target.waitFor(`document.querySelector('.check[aria-busy=false] .check-group')`);
    },
  }),
  tab('trust', 'trust.html', '.check', {
    act: async (target) => {
      await click(target, 'section[aria-labelledby=self-test] button');
      await target.waitFor(`document.querySelectorAll('.check-ok').length === 4`);
    },
  }),
  tab('checklists', 'checklist.html', '.checklist-choice a'),
  tab('checklist', checklistHref('job-ad', 'linkedin.com/job-posting/form').slice(1), '.checklist-line', {
    act: async (target) => {
      for (const at of [0, 2, 3]) {
        await click(target, '.checklist-line input', at);
        await target.waitFor(`document.querySelectorAll('.checklist-line input')[${at}].checked`);
      }
    },
  }),
  tab('checklist done', checklistHref('comment').slice(1), '.checklist-line', {
    act: async (target) => {
      await target.evaluate(`document.querySelectorAll('.checklist-line input').forEach((box) => box.click())`);
      await target.waitFor(`document.querySelector('.checklist-record')`);
    },
  }),
  tab('checklist record', checklistHref('comment').slice(1), '.checklist-line', {
    act: async (target) => {
      await click(target, '.checklist-line input');
      await target.waitFor(`document.querySelector('.checklist-record')`);
      await click(target, '.checklist-record summary');
      await target.waitFor(`document.querySelector('.checklist-record[open]')`);
      await fill(target, '.checklist-record .field', 'Mara Lindner');
    },
  }),
  tab('desk', 'desk.html', FIELD, {
    act: async (target) => {
      await click(target, '.desk-drafts summary');
      await target.waitFor(`document.querySelector('.draft-name')`);
    },
  }),
  tab('desk findings', 'desk.html', FIELD, {
    act: async (target) => {
      await fill(target, FIELD, LOUD_POST);
      await target.waitFor(`document.querySelector('.desk-findings[aria-busy=false] .finding')`);
      await click(target, '.finding-head', 1);
      await target.waitFor(`document.querySelector('.finding.is-active')`);
    },
  }),
  tab('desk fixed', 'desk.html', FIELD, {
    act: async (target) => {
      await fill(target, FIELD, LOUD_POST);
      await target.waitFor(`document.querySelector('.desk-findings[aria-busy=false] .finding')`);
      await click(target, '.finding-fix .button');
      await target.waitFor(`document.querySelector('.desk-findings[aria-busy=false] .undo-line button')`);
    },
  }),
  tab('desk gaps', 'reader.html#V1', '.template-actions', {
    act: async (target) => {
      await click(target, '.template-actions .button-filled');
      await target.waitFor(`document.querySelector('.desk-findings[aria-busy=false] .finding')`);
    },
  }),
  tab('desk rules', 'desk.html#rule=hashtag-count', '#rule-hashtag-count'),
];
