import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { NETWORK_NAMES } from '../../core/situation/vocabulary';
import { version } from '../../tools/release/packages';
import { ROOT } from '../../tools/root';
import { anchorOf } from '../../tools/site/sheet-view';
import {
  ADMINISTRATORS,
  ALL_IT,
  ANNEXES,
  codeSpans,
  ENGLISH_ALL,
  ENGLISH_PRIVACY,
  ENGLISH_SHEETS,
  figuresIn,
  HOLDING,
  heldRows,
  PAPERS,
  SHEETS,
} from './sheet-text';
import {
  FIGURES,
  INSTALL_SCRIPTS,
  isKnown,
  KEYS,
  OTHER_QUOTATIONS,
  PERMISSIONS,
  POLICY_KEYS,
  read,
  STORES,
} from './sheet-words';

/**
 * What the guide says of the law and of figures, with where it is written and until when it is to be looked at again.
 */
const FACTS = readdirSync(join(ROOT, 'content/fakten')).flatMap((file) =>
  Object.values<Record<string, unknown>>(parse(read(`content/fakten/${file}`))),
);

describe.each(PAPERS)('$name', ({ text }) => {
  it('is about this version', () => expect(text).toContain(`Version ${version}.`));

  it('names no permission, store, key, file or command that does not exist', () => {
    expect(codeSpans(text).filter((word) => !isKnown(word))).toEqual([]);
  });

  it('names no figure that the code does not have', () => {
    expect(strangeFigures(text)).toEqual([]);
  });

  it('has for each table of statements the column that names what holds them', () => {
    const heads = [...text.matchAll(/^\|(.*)\|\n\| ?---/gm)].map(([, head = '']) => head.split('|').at(-1)?.trim());
    expect(heads.length).toBeGreaterThan(2);
    expect(heads.filter((last) => !HOLDING.includes(last ?? ''))).toEqual([]);
  });

  it('links each statement to the test that holds it, or says that there is none', () => {
    const rows = heldRows(text);
    expect(rows.length).toBeGreaterThan(6);
    expect(unheld(rows.filter((cells) => cells.at(-1) !== '–'))).toEqual([]);
    const without = rows.filter((cells) => cells.at(-1) === '–');
    expect(without.length).toBeLessThan(rows.length / 4);
  });

  it('quotes of the law what the guide has facts of, none of them past its day', () => {
    const today = new Date().toISOString().slice(0, 10);
    const quoted = [...text.matchAll(/\]\((https:\/\/www\.gesetze-im-internet\.de\/[^)]+)\)/g)].map(([, url]) => url);
    const reviewed = (url: string | undefined) =>
      FACTS.some((fact) => fact.fundstelle === url && String(fact['pruefen-bis'] ?? '') >= today);
    expect(quoted.filter((url) => !reviewed(url))).toEqual([]);
  });

  it('names the parts of the extension as they are named there', () => {
    const shown = Object.values<{ message: string }>(JSON.parse(read('public/_locales/de/messages.json'))).map(
      ({ message }) => message.replace(/ …$/, ''),
    );
    const quoted = [...text.matchAll(/„([^“„\n]{1,40})“/g)].map(([, words = '']) => words);
    const strange = quoted.filter((words) => !(words in OTHER_QUOTATIONS) && !shown.includes(words));
    expect(strange).toEqual([]);
  });
});

/** Of rows whose last cell names what holds them, those where it does not. */
function unheld(rows: readonly (readonly string[])[]): readonly string[] {
  const wrong = rows.filter((cells) => {
    const links = [...(cells.at(-1) ?? '').matchAll(/\[`([^`]+)`\]\(\.\.\/([^)]+)\)/g)];
    return links.length === 0 || !links.every(([, name, target]) => isNamed(name ?? '', target ?? ''));
  });
  return wrong.map((cells) => cells.join(' | '));
}

const TEST_FILES = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' }).map(
  (file) => `tests/${file.replaceAll('\\', '/')}`,
);

/**
 * Whether a link to a test is called as its file, or, where room is short, by an end of its path that no other test
 * has.
 */
function isNamed(name: string, target: string): boolean {
  if (name === target) return /^tests\/.*\.test\.tsx?$/.test(name);
  const meant = TEST_FILES.filter((file) => file.replace(/\.test\.tsx?$/, '').endsWith(`/${name}`));
  return meant.length === 1 && meant[0] === target;
}

describe.each([...SHEETS, ENGLISH_PRIVACY])('the one page $name', ({ name, text }) => {
  it('has a test for each of its rows', () => expect(unheld(heldRows(text))).toEqual([]));

  it('leads to its annex, and the annex back to it', () => {
    const annex = name === ENGLISH_PRIVACY.name ? ENGLISH_ALL : ANNEXES[SHEETS.findIndex((one) => one.name === name)];
    expect(text).toContain(`](${annex?.name}.md)`);
    expect(annex?.text).toContain(`](${name}.md)`);
  });
});

it.each([...PAPERS, ...ENGLISH_SHEETS])('$name leads only to headings that there are', ({ name, text }) => {
  const all = [...PAPERS, ...ENGLISH_SHEETS];
  const anchors = (paper: string) =>
    [...(all.find((one) => one.name === paper)?.text ?? '').matchAll(/^## (.*)$/gm)].map(([, title = '']) =>
      anchorOf(title),
    );
  const dead = [...text.matchAll(/\]\((?:([\w-]+)\.md)?#([^)]+)\)/g)].filter(
    ([, to = name, anchor = '']) => all.some((one) => one.name === to) && !anchors(to).includes(anchor),
  );
  expect(dead.map(([link]) => link)).toEqual([]);
});

describe.each(ENGLISH_SHEETS)('$name', ({ text }) => {
  it('is about this version', () => expect(text).toContain(`version ${version})`));

  it('names no permission, store, key, file or command that does not exist', () => {
    expect(codeSpans(text).filter((word) => !isKnown(word))).toEqual([]);
  });

  it('names no figure that the code does not have', () => {
    expect(strangeFigures(text)).toEqual([]);
  });
});

it('the English annex on data protection names every store and every permission, the one for administrators every key', () => {
  const [privacy, keys] = [codeSpans(ENGLISH_ALL.text), codeSpans(ADMINISTRATORS.text)];
  expect([...STORES, ...PERMISSIONS].filter((name) => !privacy.includes(name))).toEqual([]);
  expect(POLICY_KEYS.filter((key) => !keys.includes(key))).toEqual([]);
});

/** Figures of a sheet that the code does not have, or has otherwise. */
function strangeFigures(text: string): readonly string[] {
  return figuresIn(text).filter((figure) => {
    const [number = '', word = ''] = figure.split(/\s+/);
    return FIGURES[word.replace(/[^\p{L}]/gu, '')] !== Number(number.replace(/\.$/, ''));
  });
}

/** Options in commands for policies that the command does not know. */
function strangeOptions(text: string): readonly (string | undefined)[] {
  const known = [...read('tools/policies/policies.ts').matchAll(/^ {6}(\w+): \{ type: 'string'/gm)].map(
    ([, name]) => name,
  );
  const given = [...text.matchAll(/npm run policies [^`\n]*/g)].flatMap(([command]) =>
    [...command.matchAll(/ --(\w+)/g)].map(([, name]) => name),
  );
  expect(given).toContain('id');
  return given.filter((name) => !known.includes(name));
}

it('the annex for IT says of every lock what it does, and the sheet names them all', () => {
  expect(POLICY_KEYS.filter((key) => !heldRows(ALL_IT.text).some(([first]) => first === `\`${key}\``))).toEqual([]);
  expect(POLICY_KEYS.filter((key) => !codeSpans(SHEETS.at(-1)?.text ?? '').includes(key))).toEqual([]);
});

it.each([SHEETS.at(-1), ALL_IT])('$name names every permission', (paper) => {
  const named = codeSpans(paper?.text ?? '');
  expect(PERMISSIONS.filter((name) => !named.includes(name))).toEqual([]);
});

const sectionOf = (text: string, title: string) => text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0];

it('all three say first what is missing, and the same of whether it is voluntary', () => {
  for (const { name, text } of PAPERS) expect(text.split('\n## ')[0], name).toContain('> **Was heute fehlt**');
  // Each adds for its readers what follows from it.
  const said = ANNEXES.map(({ text }) => sectionOf(text, 'Freiwillig oder erzwungen')?.trim().split('\n\n')[0]);
  expect(said[0]).toContain('`allowed`');
  expect(new Set(said).size).toBe(1);
  for (const { name, text } of SHEETS) expect(codeSpans(text), name).toContain('force_installed');
});

it('the annex for IT names every network that somebody can give access to', () => {
  const row = ALL_IT.text.split('\n').find((line) => line.includes('`optional_host_permissions`')) ?? '';
  expect(Object.values(NETWORK_NAMES).filter((name) => !new RegExp(`[:,] ${name}[,. ]`).test(row))).toEqual([]);
});

it('the sheet for administrators shows the same commands in English, and no option that the command does not have', () => {
  const english = ADMINISTRATORS.text;
  const german = ALL_IT.text;
  const commandsIn = (text: string) =>
    [...text.matchAll(/npm run policies -- pack\.json --[^`\n]*/g)].map(([command]) => command);
  expect(commandsIn(german).length).toBe(2);
  expect(commandsIn(english)).toEqual(commandsIn(german));
  expect([german, english, SHEETS.at(-1)?.text ?? ''].flatMap(strangeOptions)).toEqual([]);
});

it('the annex for IT shows first how to install for those who ask for it, and every browser way of typing and pressing', () => {
  const text = ALL_IT.text;
  const [first = ''] = /^npm run policies .*$/m.exec(text) ?? [];
  expect(first).toContain('--installation normal_installed');
  expect(text.indexOf(first)).toBeLessThan(text.indexOf('Erzwungen, aus dem Store'));
  expect(KEYS.length).toBe(3);
  expect(KEYS.filter((key) => !codeSpans(text).includes(key))).toEqual([]);
});

it('the annex for IT names every package that runs a script when it is installed', () => {
  const named = codeSpans(ALL_IT.text);
  expect(INSTALL_SCRIPTS.filter((name) => !named.includes(name))).toEqual([]);
});
