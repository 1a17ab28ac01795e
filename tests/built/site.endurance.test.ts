import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesInFolder } from '../../tools/release/packages';
import { ROOT } from '../../tools/root';
import { SINGLE_FILE } from '../../tools/site/build-single';
import { SITE } from '../../tools/site/build-site';
import { guideFiles } from '../../tools/site/guide-scripts';
import { hashSource } from '../../tools/site/policy';
import { SHEETS } from '../../tools/site/sheets';

const files = new Map([...filesInFolder(SITE)]);
const pages = readdirSync(SITE).filter((name) => name.endsWith('.html'));
const textOf = (name: string) => readFileSync(join(SITE, name), 'utf8');
const contents: { number: number; title: string; sections: { id: string; title: string }[] }[] = JSON.parse(
  guideFiles('').get('guide/contents.json') ?? '[]',
);
const attribute = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? '';

describe('the site', () => {
  it('has a page for each chapter and each section, named by it, with a description and a picture', () => {
    const wanted = contents.flatMap(({ number, sections }) => [String(number), ...sections.map(({ id }) => id)]);
    const wrong = wanted.filter((name) => {
      const html = textOf(`${name}.html`);
      const picture = attribute(html, /<meta property="og:image" content="([^"]+)"/);
      return !(
        attribute(html, /<title>([^<]+)/).startsWith(`${name} `) &&
        attribute(html, /<meta name="description" content="([^"]+)"/).length > 40 &&
        files.has(picture)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('has the answers for the first letters of a search, which need no index', () => {
    expect(files.has('guide/beginnings/s.json.js')).toBe(true);
  });

  it('has share pictures with the titles of today: npm run site:pictures draws them anew', () => {
    const drawn = JSON.parse(readFileSync(join(ROOT, 'site/pictures/titles.json'), 'utf8'));
    expect(drawn).toEqual({ start: '', ...Object.fromEntries(contents.map(({ number, title }) => [number, title])) });
  });

  it('allows itself nothing but its own files, word for word', () => {
    const policies = new Set(
      pages.map((name) => attribute(textOf(name), /Content-Security-Policy" content="([^"]+)"/)),
    );
    const withoutHashes = [...policies].map((policy) => policy.replace(/ ?'sha256-[^']+'/g, ''));
    const strict =
      "default-src 'none'; script-src 'self'; style-src; img-src 'self'; base-uri 'none'; form-action 'none'";
    expect([...new Set(withoutHashes)].sort()).toEqual([strict, `${strict}; worker-src blob:`]);
  });

  it('allows by its hash exactly the code and the style that stand in a page, and has no attributes of either', () => {
    const wrong = pages.filter((name) => {
      const html = textOf(name);
      const allowed = attribute(html, /Content-Security-Policy" content="([^"]+)"/).match(/'sha256-[^']+'/g) ?? [];
      const inside = [...html.matchAll(/<(script|style)>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) => hashSource(text));
      const markup = html.replace(/<(script|style)>[\s\S]*?<\/\1>/g, '');
      return allowed.sort().join() !== inside.sort().join() || /\sstyle=|\son[a-z]+=/.test(markup);
    });
    expect(wrong).toEqual([]);
  });

  it('carries the sheets for a firm with their annexes, and every page with text leads to them', () => {
    expect(SHEETS.flatMap(({ name, annex }) => [name, annex]).filter((name) => !files.has(`${name}.html`))).toEqual([]);
    const withText = ['index', '1', contents[0]?.sections[0]?.id ?? ''].map((name) => textOf(`${name}.html`));
    expect(withText.every((html) => html.includes('href="datenschutz.html"'))).toBe(true);
    for (const { name, annex } of SHEETS) expect(textOf(`${name}.html`)).toContain(`href="${annex}.html"`);
  });

  it('links only to files that it has', () => {
    const dead = pages.flatMap((name) =>
      [...textOf(name).matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, address = '']) => {
        const path = address.replace(/#.*$/, '');
        return /^https?:/.test(path) || path === '' || files.has(path) ? [] : [`${name}: ${address}`];
      }),
    );
    expect(dead).toEqual([]);
  });
});

describe('the single file', () => {
  const html = readFileSync(SINGLE_FILE, 'utf8');

  it('names no file but itself', () => {
    const head = html.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');
    expect(head.match(/(?:src|href)="(?!data:)[^"]*"/g)).toBeNull();
  });

  it('allows exactly the code and the styles that are in it', () => {
    const policy = attribute(html, /Content-Security-Policy" content="([^"]+)"/);
    // An element ends where it is closed itself: code may hold the closing tag of the other kind.
    const inside = [...html.matchAll(/<(script|style)[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) =>
      hashSource(text),
    );
    expect(policy.match(/'sha256-[^']+'/g)?.sort()).toEqual([...inside].sort());
    expect(policy.replace(/ ?'sha256-[^']+'/g, '')).toBe(
      "default-src 'none'; script-src; style-src; img-src data:; base-uri 'none'; form-action 'none'; worker-src blob:",
    );
  });
});
