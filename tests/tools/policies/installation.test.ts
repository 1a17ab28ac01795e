import { describe, expect, it } from 'vitest';
import { admx } from '../../../tools/policies/admx';
import { type Deployment, targetOf } from '../../../tools/policies/deployment';
import { intuneRows, intuneText } from '../../../tools/policies/intune';
import { policyFiles } from '../../../tools/policies/policy-files';
import { registryFile, registryRemoval, utf16 } from '../../../tools/policies/windows-registry';
import { CHROME, deploymentOf, EDGE, example, FIREFOX, parseXml } from './example';
import { readRegistry } from './read-registry';

// How the files install the extension, for whom, and how that is taken back.

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
