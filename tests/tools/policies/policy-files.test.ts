import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adml, admx } from '../../../tools/policies/admx';
import { PolicyError, scopeOf, targetOf, valuesOf, valuesOfFiles } from '../../../tools/policies/deployment';
import { intuneRows } from '../../../tools/policies/intune';
import { mobileconfig } from '../../../tools/policies/mobileconfig';
import { policyFiles } from '../../../tools/policies/policy-files';
import { registryFile, utf16 } from '../../../tools/policies/windows-registry';
import { CHROME, deploymentOf, EDGE, EXAMPLE, example, FIREFOX, PACK, parseXml } from './example';
import { readRegistry } from './read-registry';

/** Names and texts that break a format that does not escape them. */
const NASTY = [
  '"quoted" & <b>bold</b> \'single\'',
  'C:\\Daten\\neu',
  'two\nlines\r\nand a\ttab',
  ']]> <!-- --> &amp; %PATH% $(x)',
  'ä ö ü ß € 🙂 日本',
  '[HKEY_LOCAL_MACHINE\\x]\r\n"a"="b"',
  '  edges  ',
];
const anyText = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme' }));
const anyValues = fc.record({
  teamPack: fc.record({
    name: anyText,
    chapters: fc.array(fc.record({ name: anyText, text: anyText }), { maxLength: 3 }),
  }),
  sync: fc.constant('off'),
  rules: fc.record({ thresholds: fc.record({ 'long-sentence': fc.record({ words: fc.nat(999) }) }) }),
});

/** Reads Apple's XML form back. */
function fromPlist(element: Element): unknown {
  const children = [...element.children];
  switch (element.tagName) {
    case 'dict':
      return Object.fromEntries(
        children.flatMap((child, i) =>
          child.tagName === 'key' && children[i + 1]
            ? [[child.textContent, fromPlist(children[i + 1] as Element)]]
            : [],
        ),
      );
    case 'array':
      return children.map(fromPlist);
    case 'integer':
    case 'real':
      return Number(element.textContent);
    case 'true':
    case 'false':
      return element.tagName === 'true';
    default:
      return element.textContent;
  }
}

const profileOf = (text: string) =>
  fromPlist(parseXml(text).querySelector('plist > dict') as unknown as Element) as {
    PayloadContent: Record<string, unknown>[];
  };

describe('what comes out of each format is what went in', () => {
  it('Firefox, Chrome and Edge JSON', () => {
    const files = policyFiles(example);
    const read = (name: string) => JSON.parse(String(files.get(name)));
    expect(read('firefox/policies.json').policies['3rdparty'].Extensions[FIREFOX]).toEqual(example.values);
    expect(read('chrome/leitfaden.json')['3rdparty'].extensions[CHROME]).toEqual(example.values);
    expect(read('edge/leitfaden.json')['3rdparty'].extensions[EDGE]).toEqual(example.values);
    expect(Object.entries(read('chrome/admin-console.json'))).toEqual(
      Object.entries(example.values).map(([key, Value]) => [key, { Value }]),
    );
  });

  it('the registry file, whatever the texts hold', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const keys = readRegistry(utf16(registryFile(deploymentOf(values))));
        const chrome = keys.get(
          `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${CHROME}\\policy`,
        );
        expect(chrome?.get('sync')).toBe('off');
        expect(JSON.parse(String(chrome?.get('teamPack')))).toEqual(values.teamPack);
        const firefox = keys.get('HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions');
        expect(JSON.parse(String(firefox?.get(FIREFOX)))).toEqual(values);
        expect(keys.size).toBe(6);
      }),
    );
  });

  it('the profile for macOS, whatever the texts hold', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { PayloadContent } = profileOf(mobileconfig(deploymentOf(values)));
        const chrome = PayloadContent.find(
          ({ PayloadType }) => PayloadType === `com.google.Chrome.extensions.${CHROME}`,
        );
        expect(chrome).toMatchObject(values);
        const firefox = PayloadContent.find(({ PayloadType }) => PayloadType === 'org.mozilla.firefox');
        expect(firefox).toMatchObject({
          EnterprisePoliciesEnabled: true,
          '3rdparty': { Extensions: { [FIREFOX]: values } },
        });
      }),
      { numRuns: 40 },
    );
  });

  it('the rows for Intune, whatever the texts hold', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const row = intuneRows(deploymentOf(values)).find(({ omaUri }) => omaUri.endsWith('/chrome_teamPack'));
        const data = parseXml(`<row>${row?.value}</row>`).querySelector('data');
        expect(JSON.parse(data?.getAttribute('value') ?? '')).toEqual(values.teamPack);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the group policy template', () => {
  const template = parseXml(admx(example));

  it.each(['de', 'en'] as const)('has a word and a field for everything it names (%s)', (language) => {
    const words = parseXml(adml(example, language));
    const named = (kind: string) =>
      [...admx(example).matchAll(new RegExp(`\\$\\(${kind}\\.([^)]+)\\)`, 'g'))].map(([, id]) => id);
    const ids = (tag: string) => [...words.querySelectorAll(tag)].map((one) => one.getAttribute('id'));
    expect(named('string').filter((id) => !ids('string').includes(id ?? null))).toEqual([]);
    expect(named('presentation').filter((id) => !ids('presentation').includes(id ?? null))).toEqual([]);
  });

  it('keeps each setting where the registry file does', () => {
    const keys = readRegistry(utf16(registryFile(example)));
    for (const one of template.querySelectorAll('policy')) {
      const values = keys.get(`HKEY_LOCAL_MACHINE\\${one.getAttribute('key')}`);
      expect(values, one.getAttribute('name') ?? '').toBeDefined();
    }
  });

  it('has a policy for each row of Intune that is ours, with the same field', () => {
    const ours = intuneRows(example).filter(({ omaUri }) => omaUri.includes('/Config/Leitfaden~'));
    expect(ours.length).toBeGreaterThan(5);
    for (const { omaUri, value } of ours) {
      const policy = template.querySelector(`policy[name="${omaUri.split('/').at(-1)}"]`);
      expect(policy, omaUri).toBeTruthy();
      const field = parseXml(`<row>${value}</row>`).querySelector('data')?.getAttribute('id') ?? null;
      expect(policy?.querySelector('elements > *')?.getAttribute('id') ?? null).toBe(field);
    }
  });
});

it('several packs become one policy with as many houses, in every file', () => {
  const other = { ...PACK, id: 'seeblick', name: 'Seeblick', pages: ['*.seeblick.at'] };
  const values = valuesOfFiles([PACK, other], ['houses']);
  expect(values).toEqual({ teamPacks: [PACK, other], houses: 'fixed' });
  expect(valuesOfFiles([PACK])).toEqual({ teamPack: PACK });
  for (const [path, file] of policyFiles(deploymentOf(values)))
    if (/\.json$|mobileconfig$/.test(path)) expect(String(file), path).toContain('seeblick');
});

describe('a mistake is a sentence, and nothing is written', () => {
  it.each([
    ['an id of another browser', () => targetOf('chrome', FIREFOX)],
    ['an id with a slash', () => targetOf('firefox', 'a/b@c')],
    ['an address that is none', () => targetOf('chrome', CHROME, 'javascript:alert(1)')],
    ['a way to install that does not exist', () => targetOf('chrome', CHROME, undefined, 'optional')],
    ['an own address from which nobody fetches', () => targetOf('chrome', CHROME, 'https://a.example/x', 'allowed')],
    ['a scope that does not exist', () => scopeOf('group')],
    ['a lock that does not exist', () => valuesOf(PACK, ['theme'])],
    ['a broken pack', () => valuesOf({ ...PACK, id: 'Mit Leerzeichen' })],
    ['a key that does not exist', () => valuesOf({ colour: 'red' })],
    ['no object', () => valuesOf([])],
    ['several files of which one is no pack', () => valuesOfFiles([PACK, { sync: 'off' }])],
    ['two packs of one id', () => valuesOfFiles([PACK, PACK])],
    ['a broken pack among several', () => valuesOfFiles([PACK, { ...PACK, id: 'zwei', pages: ['kein'] }])],
    ['a character that XML cannot carry', () => mobileconfig(deploymentOf({ teamPack: { name: 'a\u0001' } }))],
  ])('%s', (_what, make) => {
    expect(make).toThrow(PolicyError);
  });
});

it('the examples in docs/policies are what the command writes for the pack beside them', () => {
  const wrong = [...policyFiles(example)].filter(
    ([name, text]) => !readFileSync(join(EXAMPLE, name)).equals(Buffer.from(text)),
  );
  expect(wrong.map(([name]) => `${name} → run the command that docs/for-administrators.md names`)).toEqual([]);
});
