import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../core/situation/networks';

const OUTPUT = join(import.meta.dirname, '../../.output');

const manifestOf = (browser: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(OUTPUT, `${browser}-mv3/manifest.json`), 'utf8'));

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));

/** What every build says, word for word. Whatever is added here is a promise to the people who install it. */
const COMMON = {
  manifest_version: 3,
  version,
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  default_locale: 'de',
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' },
  action: { default_title: '__MSG_actionTitle__', default_popup: 'popup.html' },
  options_ui: { page: 'settings.html', open_in_tab: true },
  optional_host_permissions: NETWORKS.flatMap(({ origins }) => origins),
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
    'search-guide': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandSearch__' },
  },
  omnibox: { keyword: 'lf' },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
};

const chromium = {
  ...COMMON,
  minimum_chrome_version: '116',
  permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'sidePanel', 'declarativeContent'],
  background: { service_worker: 'background.js' },
  side_panel: { default_path: 'sidepanel.html' },
  storage: { managed_schema: 'managed-schema.json' },
};

// Whole manifests: no host permissions, no web-accessible resources, no content scripts, nothing connectable.
describe('the built manifest is exactly this', () => {
  it.each([
    ['chrome', chromium],
    [
      'firefox',
      {
        ...COMMON,
        permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
        background: { scripts: ['background.js'] },
        sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Leitfaden', open_at_install: false },
        browser_specific_settings: {
          gecko: {
            id: 'leitfaden@leitfaden.example',
            strict_min_version: '142.0',
            data_collection_permissions: { required: ['none'] },
          },
          gecko_android: { strict_min_version: '142.0' },
        },
      },
    ],
  ])('%s', (browser, expected) => {
    expect(manifestOf(browser)).toEqual(expected);
  });
});

/**
 * Letters that open a menu of Firefox, with Alt and with Alt+Shift, where the menu bar exists (browser/menubar.ftl,
 * 153).
 */
const MENU_LETTERS = { de: 'DBACLXH', en: 'FEVSBTH' };

it.each(Object.entries(MENU_LETTERS))('no shortcut opens a menu of Firefox instead (%s)', (_language, letters) => {
  for (const { suggested_key } of Object.values(COMMON.commands))
    expect(letters).not.toContain(suggested_key.default.replace('Alt+Shift+', ''));
});

it('every file that the manifest names is in the build', () => {
  for (const browser of ['chrome', 'firefox']) {
    for (const path of [
      'popup.html',
      'background.js',
      'page-facts-reader.js',
      'reader.html',
      'settings.html',
      'sidepanel.html',
      'welcome.html',
      'trust.html',
      'checklist.html',
      'preferences-preflight.js',
      'desk.html',
      'draft-reader.js',
      'draft-checker.js',
      'handbook-importer.js',
      ...Object.values(COMMON.icons),
    ]) {
      expect(existsSync(join(OUTPUT, `${browser}-mv3`, path)), `${browser}: ${path}`).toBe(true);
    }
  }
});
