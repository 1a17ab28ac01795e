import { describe, expect, it } from 'vitest';
import { richTextOf } from '../../../core/draft/rich-text';
import type { Template } from '../../../core/guide/template';
import { sheetAsCsv, sheetAsHtml, sheetAsText, templateAsMarkdown } from '../../../core/guide/template-sheet';

const sheet: Pick<Template, 'title' | 'blocks'> = {
  title: 'Plan',
  blocks: [
    { type: 'paragraph', lines: [[{ text: 'Für ' }, { text: 'alle', strong: true }], [{ text: 'im *Haus*' }]] },
    {
      type: 'table',
      head: ['Tag', 'Text'],
      rows: [
        ['Mo', 'sagt „a“; "b"'],
        ['Di', '=1+1'],
        ['Mi', '<b> & c'],
      ],
    },
    { type: 'list', ordered: true, items: [[{ text: 'erst' }], [{ text: 'dann' }]], countries: ['AT'] },
  ],
};

describe('a sheet', () => {
  it('is CSV with semicolons, quotes only where they are needed, and no formula', () => {
    expect(sheetAsCsv(sheet, 'DE')).toBe('\ufeffTag;Text\r\nMo;"sagt „a“; ""b"""\r\nDi;\'=1+1\r\nMi;<b> & c\r\n');
  });

  it('is Markdown with its title, whose signs mean nothing', () => {
    expect(templateAsMarkdown(sheet, 'DE')).toBe(
      '# Plan\n\nFür **alle**\\\nim \\*Haus\\*\n\n| Tag | Text |\n| --- | --- |\n| Mo | sagt „a“; "b" |\n| Di | =1+1 |\n| Mi | <b> & c |\n',
    );
    expect(templateAsMarkdown(sheet, 'AT')).toContain('1. erst\n2. dann');
  });

  it('goes to the clipboard as lines with tabs and as a table without markup of its own', () => {
    expect(sheetAsText(sheet, 'DE').split('\n')[0]).toBe('Tag\tText');
    expect(sheetAsHtml(sheet, 'DE')).toContain('<td>&lt;b&gt; &amp; c</td>');
  });
});

describe('in Switzerland', () => {
  const large: typeof sheet = {
    title: 'Größe',
    blocks: [
      { type: 'heading', line: [{ text: 'Maß' }] },
      { type: 'table', head: ['Straße'], rows: [['vergrößert, ▢ Grüße']] },
    ],
  };
  const all = (country: 'AT' | 'CH') =>
    [sheetAsCsv, sheetAsText, sheetAsHtml, templateAsMarkdown].map((written) => written(large, country));

  it('no file and no copy has an ß, in heading, head, cell or title', () => {
    expect(all('CH').filter((text) => text.includes('ß'))).toEqual([]);
    expect(all('CH')[0]).toBe('\ufeffStrasse\r\nvergrössert, ▢ Grüsse\r\n');
    expect(all('CH')[3]).toBe('# Grösse\n\n## Mass\n\n| Strasse |\n| --- |\n| vergrössert, ▢ Grüsse |\n');
  });

  it('elsewhere they all keep it', () => {
    expect(all('AT').map((text) => text.includes('ß'))).toEqual([true, true, true, true]);
  });
});

describe('a text for the clipboard', () => {
  it('without lists is plain', () => {
    expect(richTextOf('Guten Tag,\n\n– ein Gedanke\nund noch einer')).toBeUndefined();
  });

  it.each([
    ['Bitte:\n\n– Foto\n– Text', '<p>Bitte:</p><ul><li>Foto</li><li>Text</li></ul>'],
    ['1. eins\n2. zwei\n\nGruß\nJana', '<ol><li>eins</li><li>zwei</li></ol><p>Gruß<br>Jana</p>'],
    ['– <b>a</b>\n– "b" & c', '<ul><li>&lt;b&gt;a&lt;/b&gt;</li><li>&quot;b&quot; &amp; c</li></ul>'],
  ])('with lists has them as lists, all else escaped: %s', (text, html) => {
    expect(richTextOf(text)).toBe(html);
  });
});
