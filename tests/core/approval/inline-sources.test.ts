import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { approvalHtml } from '../../../core/approval/approval-html';
import { SCRIPT_SHA256, STYLE_SHA256 } from '../../../core/approval/inline-sources';
import { ROOT } from '../../../tools/root';
import { FILE, pageOf } from './support';

const hashOf = (file: string) =>
  createHash('sha256')
    .update(readFileSync(join(ROOT, 'core/approval/page', file)))
    .digest('base64');

it('the policy of an approval file allows its one script and its one style sheet as they are: who changes them writes down the new hash', () => {
  expect({ SCRIPT_SHA256, STYLE_SHA256 }).toEqual({
    SCRIPT_SHA256: hashOf('comment-form.js'),
    STYLE_SHA256: hashOf('approval-page.css'),
  });
});

it('the whole policy: nothing from outside, nothing sent, no other code', () => {
  const html = approvalHtml(pageOf(FILE));
  expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]).toBe(
    `default-src 'none'; script-src 'sha256-${SCRIPT_SHA256}'; style-src 'sha256-${STYLE_SHA256}'; base-uri 'none'; form-action 'none'`,
  );
  expect(html).not.toMatch(/\b(?:src|action)=|href="(?!#)|url\(|@import|fetch\(|XMLHttpRequest|sendBeacon|WebSocket/);
});
