import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { compileGuide } from './core/guide-compiler/compile';
import { compileBeginnings } from './core/guide-compiler/compile-beginnings';
import { NETWORKS } from './core/situation/networks';
import { CONTENT_SECURITY_POLICY } from './tools/content-security-policy';
import { firstFrame } from './tools/first-frame/plugin.ts';
import { CHARACTER_REFERENCES } from './tools/guide/character-references';
import { readGuide } from './tools/guide/read-guide';
import { readSynonyms } from './tools/guide/read-synonyms';
import { packedNetworks } from './tools/networks/pack-networks';

/** The part of the bundler's plugin context that is used. */
interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** Whether a file imports a module statically. */
const startsWith = (file: string, id: string, modules: Modules): boolean => {
  const seen = new Set<string>();
  const leadsThere = (module: string): boolean => {
    if (module.endsWith(file)) return true;
    if (seen.has(module)) return false;
    seen.add(module);
    return modules.getModuleInfo(module)?.importers.some(leadsThere) ?? false;
  };
  return leadsThere(id);
};

/**
 * A popup waits for every file that it loads. So what it starts with is one file (besides the bundler's runtime, which
 * no group may contain), what makes it answer is another, and what the other surfaces share a third, not twenty.
 * `priority` matters: a group also takes what its modules import. For pages only: a script is one file anyway.
 */
const CHUNKS = [
  {
    debugName: 'start',
    name: (id: string, modules: Modules) => (startsWith('/entrypoints/popup/index.html', id, modules) ? 'start' : null),
    minShareCount: 2,
    priority: 3,
  },
  {
    debugName: 'views',
    name: (id: string, modules: Modules) =>
      startsWith('/entrypoints/popup/take-over.tsx', id, modules) ? 'views' : null,
    minShareCount: 2,
    priority: 2,
  },
  { name: 'shared', minShareCount: 2, priority: 1 },
];

/**
 * Characters beyond the first 65,536 (most emojis) as JSON escapes: WXT packs text with JSZip, which encodes it in
 * pieces of 16,384 units and breaks a character that spans two of them.
 */
const withoutSurrogates = (json: string): string =>
  json.replace(/[\ud800-\udfff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({
    plugins: [firstFrame(), packedNetworks()],
    build: {
      sourcemap: false,
      modulePreload: { polyfill: false },
      // The pages are built together: what the popup loads only when it is asked for, the reader has from the start.
      rolldownOptions: { checks: { ineffectiveDynamicImport: false } },
    },
    // The Markdown parser runs in a worker, which has no document to decode character references with.
    resolve: { alias: { 'decode-named-character-reference': CHARACTER_REFERENCES } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'de',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'declarativeContent']),
    ],
    action: { default_title: '__MSG_actionTitle__' },
    options_ui: { page: 'settings.html', open_in_tab: true },
    optional_host_permissions: NETWORKS.flatMap(({ origins }) => origins),
    // Not L: in German Firefox, Alt and Alt+Shift with a letter of the menu bar (D B A C L X H) open that menu.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      'search-guide': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandSearch__' },
    },
    omnibox: { keyword: 'lf' },
    content_security_policy: {
      // The development server reloads pages over a socket; the built extension has no such line.
      extension_pages: CONTENT_SECURITY_POLICY.map((rule) =>
        command === 'serve' && rule.startsWith('connect-src') ? `${rule} http://localhost:* ws://localhost:*` : rule,
      ).join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'leitfaden@leitfaden.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '116',
          // Firefox needs no schema: its policies hand over whatever they hold.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    sourcesTemplate: '{{name}}-{{version}}-sources.zip',
    // The whole repository, with what the packager leaves out by itself. A test compares it with what git would take.
    includeSources: ['tests/**', '.ci/**', '.github/**', '.gitignore'],
    excludeSources: ['**/*.log', 'stats.html'],
  },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ inputPath }) => inputPath.endsWith('.html')))
        Object.assign(
          config,
          mergeConfig(config, { build: { rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } } } }),
        );
    },
    'build:publicAssets': (_wxt, files) => {
      const guide = readGuide(new Date().toISOString().slice(0, 10));
      const synonyms = readSynonyms();
      for (const [relativeDest, contents] of [...compileGuide(guide, synonyms), ...compileBeginnings(guide, synonyms)])
        files.push({ relativeDest, contents: withoutSurrogates(contents) });
    },
  },
});
