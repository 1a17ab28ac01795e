import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileScript } from '../../tools/site/guide-scripts';
import { hashSource, policyOf } from '../../tools/site/policy';
import { siteAddress } from '../../tools/site/render';

describe('a file as a script', () => {
  it('brings exactly its text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, text) => {
        const page: { leitfadenFiles?: Record<string, string> } = {};
        runInNewContext(fileScript(path, text), page);
        expect(Object.entries(page.leitfadenFiles ?? {})).toEqual([[path, text]]);
      }),
    );
  });

  it('never ends the script element that it stands in', () => {
    expect(fileScript('a', '</script><!-- <script>')).not.toMatch(/<\/script|<!--/);
  });
});

describe('the policy of a page', () => {
  it('is that of the extension without what a page cannot say or does not need', () => {
    expect(policyOf()).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });

  it('allows one script by its hash', () => {
    expect(policyOf({ 'script-src': hashSource('') })).toContain(
      "script-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';",
    );
  });
});

it.each([
  ['/reader.html#13.2', '13.2.html'],
  ['/reader.html#13', '13.html'],
  ['#14', '14.html'],
  ['/reader.html#glossar-reichweite', 'reader.html#glossar-reichweite'],
  ['/reader.html', 'reader.html'],
  ['/desk.html#rule=shouting', 'desk.html#rule=shouting'],
  ['#quelle-13.2-1', undefined],
  ['https://www.gesetze-im-internet.de/', undefined],
  ['reader.html#13.2', undefined],
])('a link to %s becomes one to %s', (link, expected) => {
  expect(siteAddress(link)).toBe(expected);
});
