import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { CHARACTER_REFERENCES } from '../guide/character-references';
import { ROOT } from '../root';

/** One script and one style sheet, whole. */
export interface Bundle {
  readonly script: string;
  readonly styles: string;
}

/** Where the pages lie: each in a file of its own, or all in one. */
export type Home = 'site' | 'single';

/** What a page without an extension has instead of the extension's API. */
const replaced = (home: Home): readonly { readonly find: RegExp; readonly replacement: string }[] => {
  const web = (name: string) => join(ROOT, 'platform/web', name);
  return [
    { find: /^wxt\/browser$/, replacement: web('browser.ts') },
    { find: /^.*\/bundled-file$/, replacement: web('bundled-file.ts') },
    { find: /^.*\/open-worker$/, replacement: web('open-worker.ts') },
    // A page without an extension takes no handbook chapters.
    {
      find: /^.*\/(recompile-if-stale|save-handbook|handbook\/handbook-checklists)$/,
      replacement: web('no-handbook.ts'),
    },
    ...(home === 'site'
      ? [{ find: /^.*\/extension-offer$/, replacement: join(ROOT, 'site/extension-offer.tsx') }]
      : []),
    // In the single file the index is there already: a file for the first letters would only make it larger.
    ...(home === 'single' ? [{ find: /^.*\/search-beginnings$/, replacement: web('search-at-once.ts') }] : []),
    {
      find: /^.*\/guide\/page-address$/,
      replacement: web(home === 'site' ? 'page-address.ts' : 'single-address.ts'),
    },
  ];
};

/** Of the interface's texts, the texts alone. */
const shortMessages: Plugin = {
  name: 'short-messages',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('messages.json')
      ? JSON.stringify(
          Object.fromEntries(
            Object.entries<{ message: string }>(JSON.parse(code)).map(([key, { message }]) => [key, { message }]),
          ),
        )
      : undefined,
};

/**
 * Bundles an entry (`entrypoints/desk/main.tsx`) as a classic script: browsers load no modules from a folder. Rejects
 * where the bundle would need a second file.
 */
export async function bundle(entry: string, home: Home): Promise<Bundle> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    plugins: [shortMessages],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: {
      alias: [...replaced(home), { find: 'decode-named-character-reference', replacement: CHARACTER_REFERENCES }],
    },
    build: {
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(ROOT, entry),
        output: { format: 'iife', codeSplitting: false },
        // A classic script has none; Vite asks only for addresses of further files, of which there are none.
        transform: { define: { 'import.meta': '{}' } },
      },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const scripts = outputs.flatMap((one) => (one.type === 'chunk' ? one.code : []));
  const styles = outputs.flatMap((one) =>
    one.type === 'asset' && one.fileName.endsWith('.css') ? String(one.source) : [],
  );
  const [script, ...more] = scripts;
  if (script === undefined || more.length > 0) throw new Error(`${entry} makes ${scripts.length} scripts, not one`);
  return { script: script.trim(), styles: styles.join('\n').trim() };
}
