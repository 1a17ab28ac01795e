import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENDURANCE } from '../../tools/endurance';
import { planChapter } from '../../tools/new/chapter';
import { planNetwork } from '../../tools/new/network';
import { carryOut, ScaffoldError } from '../../tools/new/plan';
import { planRule } from '../../tools/new/rule';
import { ROOT } from '../../tools/root';

const NEEDED = [
  ...['core', 'content', 'tools', 'tests/core/draft', 'tests/core/situation', 'tests/content', 'tests/support'],
  ...['tests/e2e/page-facts.test.ts', 'package.json', 'tsconfig.json', '.wxt/tsconfig.json', 'vitest.config.ts'],
  ...['biome.json', '.gitignore'],
];

/** What is made: a rule in every run, a network and a chapter besides where there is patience. */
const MADE = ENDURANCE ? (['rule', 'network', 'chapter'] as const) : (['rule'] as const);
type Made = 'rule' | 'network' | 'chapter';
const makes = (kind: Made) => MADE.some((one) => one === kind);
const TESTS = MADE.map(
  (kind) =>
    `tests/${{ rule: 'core/draft/rules', network: 'core/situation/network-complete', chapter: 'content/outline' }[kind]}.test.ts`,
);

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'leitfaden-new-'));
  for (const path of NEEDED) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const node = (script: string, ...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...words], {
    cwd: copy,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  });
  return { status, said: stdout + stderr };
};
const make = (...words: string[]) => node('tsx/dist/cli.mjs', 'tools/new/new.ts', ...words);
const tests = () =>
  node('vitest/vitest.mjs', 'run', '--project', 'unit', '--no-color', '-t', 'ninja-word|nebenan|chapters', ...TESTS);
const read = (path: string) => readFileSync(join(copy, path), 'utf8');
const write = (path: string, change: (text: string) => string) => writeFileSync(join(copy, path), change(read(path)));

describe('npm run new:rule, new:network, new:chapter', { timeout: 240_000 }, () => {
  it.each([
    [() => planRule(undefined), /^A rule needs a name → npm run new:rule -- some-name$/],
    [
      () => planRule('Ninja Wörter'),
      /^"Ninja Wörter" cannot be the name of a rule: .* → npm run new:rule -- ninja-worter$/,
    ],
    [() => planRule('../../evil'), /cannot be the name of a rule: .* → npm run new:rule -- evil$/],
    [() => planRule('12'), /cannot be the name of a rule: .* → choose another$/],
    [
      () => planRule('shouting'),
      /^There is a rule "shouting" already: core\/draft\/rules\/shouting\.ts → choose another/,
    ],
    [() => planNetwork('xing', 'xing.com'), /^There is a network "xing" already/],
    [() => planNetwork('nebenan', undefined), /none was given → npm run new:network -- nebenan nebenan\.com$/],
    [() => planNetwork('nebenan', 'https://www.nebenan.de'), /main host.*: not "https:\/\/www\.nebenan\.de" → /],
    [() => planChapter(ROOT, 'ki', new Date()), /^There is a chapter "ki" already: content\/de\/14-ki\.md → choose/],
    [
      () => carryOut(ROOT, { creates: { LICENSE: '' }, changes: {}, next: [] }),
      /^LICENSE exists already → choose another/,
    ],
  ])('a bad name is answered with what to do: %s', (plan, answer) => {
    expect(plan).toThrow(ScaffoldError);
    expect(plan).toThrow(answer);
  });

  it('a mistake is one sentence on the screen, and nothing is written', () => {
    expect(make()).toEqual({ status: 1, said: 'What is to be made? → npm run new:rule, new:network or new:chapter\n' });
  });

  it('writes the files and enters them wherever they must be known; the tests say what is left, and pass once it is done', () => {
    expect(make('rule', 'ninja-word').said).toMatch(/new {5}core\/draft\/rules\/ninja-word\.ts.*Left to you:\n1\. /s);
    if (makes('network'))
      expect(make('network', 'nebenan', 'nebenan.de').said).toMatch(/new {5}core\/situation\/networks\/nebenan\.ts/);
    if (makes('chapter')) expect(make('chapter', 'vereine').said).toMatch(/new {5}content\/de\/19-vereine\.md/);
    const format = node('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', 'core', 'tests');
    expect(format.said, 'formatted as the rest').toContain('No fixes applied');
    expect(format.status).toBe(0);
    expect(make('rule', 'ninja-word').said, 'twice').toContain('There is a rule "ninja-word" already');

    // What the tests say of it takes two runs of them.
    if (!ENDURANCE) return;
    const left = tests();
    expect(left.status).toBe(1);
    expect(left.said).toContain('to be filled in: core/draft/rules/ninja-word.ts');
    expect(left.said).toContain('authority.text: who says so');
    expect(left.said).toContain('to be filled in: core/draft/rules/ninja-word.examples.ts');
    expect(left.said).toContain('examples: six texts that the rule speaks about, 0 are there');
    if (makes('chapter')) {
      expect(left.said).toContain('content/de/19-vereine.md:1: Im Kopf fehlt „titel“');
      expect(left.said).toContain('content/de/19-vereine.md:10: „Kurz“ hat keinen Text');
    }
    expect(left.said, 'a network is whole from the start').not.toContain('nebenan is missing');

    write('core/draft/rules/ninja-word.ts', (text) =>
      text
        .replace('(?!)', '(?<!\\p{L})ninja(?!\\p{L})')
        .replace("name: ''", "name: 'Ninja'")
        .replace("'empfehlung', '', '', ''", "'empfehlung', 'Eine Frage des Stils.', 'Redaktion', '2026-11'")
        .replace("section: ''", "section: '10.2'")
        .replace("reason: ''", "reason: 'Wer einen Beruf sucht, sucht nicht nach diesem Wort.'"),
    );
    const jobs = ['im Lager', 'am Band', 'im Hof', 'am Steuer', 'im Büro', 'am Herd'];
    write('core/draft/rules/ninja-word.examples.ts', (text) =>
      text
        .replace(/examples: \[.*?\]/s, `examples: [${jobs.map((at) => `{ text: 'Ein Ninja ${at}.', span: 'Ninja' }`)}]`)
        .replace(/nearMisses: \[.*?\]/s, `nearMisses: [${jobs.map((at) => `{ text: 'Die Ninjas ${at}.' }`)}]`),
    );
    if (makes('chapter')) fillChapter();
    const done = tests();
    expect(done.said).not.toMatch(/FAIL|Error:/);
    expect(done.status).toBe(0);
  });
});

/** What an editor writes into the new chapter. */
function fillChapter(): void {
  const paragraph = 'Ein Verein schreibt, was er tut, wann er sich trifft und wer ans Telefon geht. '.repeat(5);
  write('content/de/19-vereine.md', (text) =>
    text
      .replace('titel:', 'titel: Was hilft einem Verein?')
      .replace('zusammenfassung:', 'zusammenfassung: Was ein Verein braucht, der nur abends Zeit hat.')
      .replace('**Kurz:**', '**Kurz:** Nennen Sie Tag, Ort und was man mitbringt.')
      .replace(/Zwei bis neun Absätze.*/, `${paragraph}\n\n${paragraph}`)
      .replace(
        'Tipp a: Gegenstand: die eine Handlung, höchstens 70 Zeichen',
        'Tipp a: Termin: Tag und Ort in die erste Zeile setzen',
      )
      .replace('Suchwörter:', 'Suchwörter: Verein, Ehrenamt')
      .replace('Suchwörter englisch:', 'Suchwörter englisch: club'),
  );
}
