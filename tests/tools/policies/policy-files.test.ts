import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { adml, admx } from '../../../tools/policies/admx';
import {
  type Deployment,
  PolicyError,
  type PolicyValues,
  type Scope,
  scopeOf,
  targetOf,
  valuesOf,
  valuesOfFiles,
} from '../../../tools/policies/deployment';
import { intuneRows, intuneText } from '../../../tools/policies/intune';
import { mobileconfig } from '../../../tools/policies/mobileconfig';
import { policyFiles } from '../../../tools/policies/policy-files';
import { registryFile, registryRemoval, utf16 } from '../../../tools/policies/windows-registry';
import { ROOT } from '../../../tools/root';
import { readRegistry } from './read-registry';

const CHROME = 'abcdefghijklmnopabcdefghijklmnop';
const EDGE = 'ponmlkjihgfedcbaponmlkjihgfedcba';
const FIREFOX = 'leitfaden@leitfaden.example';

const EXAMPLE = join(ROOT, 'docs/policies');
const PACK = JSON.parse(readFileSync(join(EXAMPLE, 'pack.json'), 'utf8'));

const deploymentOf = (values: PolicyValues, scope: Scope = 'device'): Deployment => ({
  targets: [
    targetOf('chrome', CHROME),
    targetOf('edge', EDGE, 'https://intranet.example/updates.xml'),
    targetOf('firefox', FIREFOX, 'https://intranet.example/leitfaden.xpi'),
  ],
  values,
  scope,
});
const example = deploymentOf(valuesOf(PACK, ['sync', 'networks', 'exportImport', 'welcome']));

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

const parseXml = (text: string) => new new Window().DOMParser().parseFromString(text, 'application/xml');

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

describe('the installation', () => {
  it('of the store’s id comes from the store, of a firm’s own package from its address', () => {
    const files = policyFiles(example);
    expect(JSON.parse(String(files.get('chrome/leitfaden.json'))).ExtensionSettings).toEqual({
      [CHROME]: {
        installation_mode: 'force_installed',
        update_url: 'https://clients2.google.com/service/update2/crx',
        toolbar_pin: 'force_pinned',
      },
    });
    expect(JSON.parse(String(files.get('edge/leitfaden.json'))).ExtensionSettings).toEqual({
      [EDGE]: {
        installation_mode: 'force_installed',
        update_url: 'https://intranet.example/updates.xml',
        override_update_url: true,
        toolbar_state: 'force_shown',
      },
    });
    expect(JSON.parse(String(files.get('firefox/policies.json'))).policies.ExtensionSettings).toEqual({
      [FIREFOX]: {
        installation_mode: 'force_installed',
        install_url: 'https://intranet.example/leitfaden.xpi',
        default_area: 'navbar',
      },
    });
  });
});

it('an installation that is left to people forces nothing, in every file, from the store or from an own address', () => {
  const settingsOf = (mode: string, address?: string) => {
    const targets = [targetOf('chrome', CHROME, address, mode), targetOf('edge', EDGE, address, mode)];
    const files = policyFiles({
      targets: [...targets, targetOf('firefox', FIREFOX, address, mode)],
      values: { sync: 'off' },
      scope: 'device',
    });
    const texts = [...files].map(([, file]) => String(file).replaceAll('\0', ''));
    expect(texts.filter((text) => text.includes('force'))).toEqual([]);
    return ['chrome', 'edge', 'firefox'].map((browser) => {
      const name = browser === 'firefox' ? 'policies' : 'leitfaden';
      const json = JSON.parse(String(files.get(`${browser}/${name}.json`)));
      return Object.values((json.policies ?? json).ExtensionSettings)[0];
    });
  };
  expect(settingsOf('allowed')).toEqual(Array(3).fill({ installation_mode: 'allowed' }));
  expect(settingsOf('normal_installed')).toEqual([
    { installation_mode: 'normal_installed', update_url: 'https://clients2.google.com/service/update2/crx' },
    { installation_mode: 'normal_installed', update_url: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx' },
    expect.objectContaining({ installation_mode: 'normal_installed', default_area: 'navbar' }),
  ]);
  const own = 'https://intranet.example/package';
  const chromium = { installation_mode: 'normal_installed', update_url: own, override_update_url: true };
  expect(settingsOf('normal_installed', own)).toEqual([
    chromium,
    chromium,
    { installation_mode: 'normal_installed', install_url: own, default_area: 'navbar' },
  ]);
});

describe('for single people', () => {
  const single = deploymentOf(example.values, 'user');

  it('there are only files for Windows, and none of them says anything of the computer', () => {
    const files = policyFiles(single);
    expect([...files.keys()].filter((path) => !path.startsWith('windows/'))).toEqual([]);
    for (const [path, file] of files) {
      const text = path.endsWith('.reg') ? (file as Buffer).toString('utf16le') : String(file);
      expect(text, path).not.toMatch(/HKEY_LOCAL_MACHINE|class="Machine"|\.\/Device\/Vendor\/MSFT\/Policy\/Config\//);
    }
    expect(admx(single)).toContain('class="User"');
    expect(intuneText(single)).toContain('./User/Vendor/MSFT/Policy/Config/Leitfaden~');
  });

  it('the registry file has the same keys and values as that for the computer, below the person', () => {
    const below = (root: string, of: Deployment) =>
      [...readRegistry(utf16(registryFile(of)))].map(([path, values]) => [path.replace(`${root}\\`, ''), values]);
    expect(below('HKEY_CURRENT_USER', single)).toEqual(below('HKEY_LOCAL_MACHINE', example));
  });
});

it.each(['device', 'user'] as const)(
  'what the registry file has written its counterpart takes back, and nothing else (%s)',
  (scope) => {
    const deployment = deploymentOf(example.values, scope);
    const others: Deployment = {
      targets: [targetOf('chrome', 'a'.repeat(32)), targetOf('firefox', 'other@leitfaden.example')],
      values: { sync: 'off' },
      scope,
    };
    const before = readRegistry(utf16(registryFile(others)));
    const after = readRegistry(
      utf16(registryFile(others)),
      utf16(registryFile(deployment)),
      utf16(registryRemoval(deployment)),
    );
    expect(after).toEqual(before);
  },
);

describe('Intune', () => {
  it('gets no row and no template for what Windows lets no template write', () => {
    const restricted = /Software.Policies.Microsoft/i;
    expect(
      intuneRows(example).filter(({ omaUri, value }) => restricted.test(value) || omaUri.includes('edge')),
    ).toEqual([]);
    expect(intuneText(example)).toContain('no row');
  });

  it('installs in Firefox as Mozilla’s own template has it', () => {
    const row = intuneRows(example).find(({ omaUri }) => omaUri.endsWith('~Extensions/ExtensionSettingsOneLine'));
    const data = parseXml(`<row>${row?.value}</row>`).querySelector('data');
    expect(JSON.parse(data?.getAttribute('value') ?? '')).toEqual({
      [FIREFOX]: {
        installation_mode: 'force_installed',
        install_url: 'https://intranet.example/leitfaden.xpi',
        default_area: 'navbar',
      },
    });
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
