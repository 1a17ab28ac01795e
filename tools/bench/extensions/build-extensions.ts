import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { build } from 'vite';
import { searchDocuments } from '../../../core/guide-compiler/compile';
import { readGuide } from '../../guide/read-guide';
import { readSynonyms } from '../../guide/read-synonyms';
import { PLAIN_OPTIONS } from './plain-search/options';

/** The extensions of the bench's own that everything is compared with. */
export const OWN_EXTENSIONS = ['blank', 'preact-template', 'plain-search'] as const;
export type OwnExtension = (typeof OWN_EXTENSIONS)[number];

const manifest = (name: string) =>
  JSON.stringify({
    manifest_version: 3,
    name,
    version: '1',
    permissions: ['activeTab', 'storage'],
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'background.js' },
  });

const BLANK_POPUP = '<!doctype html><html lang="de"><meta charset="utf-8"><title>blank</title><p>Leitfaden</p>';

/**
 * Builds one of them into a folder of its own, so that it runs as an extension and in a process of its own: a popup
 * with one word and no line of script; what WXT's template for Preact makes; a search with nothing around it.
 */
export async function buildExtension(name: OwnExtension, parent: string): Promise<string> {
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  if (name === 'blank') writeFileSync(join(folder, 'popup.html'), BLANK_POPUP);
  else {
    const root = join(import.meta.dirname, name);
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: join(root, 'popup.html') },
      },
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    });
  }
  if (name === 'plain-search') writeFileSync(join(folder, 'index.json'), plainIndex());
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'manifest.json'), manifest(name));
  return folder;
}

function plainIndex(): string {
  const index = new MiniSearch(PLAIN_OPTIONS);
  index.addAll(searchDocuments(readGuide(), readSynonyms()));
  return JSON.stringify(index);
}
