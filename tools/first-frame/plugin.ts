import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from '../root.ts';

/** The first frame of the popup begins here, and with this it is drawn. */
const BEGIN = join(ROOT, 'entrypoints/popup/first-frame.tsx');
const RUNTIME = join(ROOT, 'components/first-frame/runtime.ts');
/** What is put in the place of Preact. */
const PREACT = /^preact(\/hooks|\/jsx-runtime|\/jsx-dev-runtime)?$/;
/** Before the extension, so that every other plugin knows what it has before it. */
const MARK = '.first-frame';
const MARKED = /\.first-frame(?=\.tsx?$)/;
/** What draws. All else has nothing of Preact, and is the same module for both. */
const VIEWS = [join(ROOT, 'components/'), join(ROOT, 'entrypoints/popup/')];

/**
 * The views of the popup's first frame a second time, drawn without Preact by `components/first-frame/runtime.ts`: one
 * description serves both. Everything else, with what is stored and loaded, both share. What is imported when it is
 * called is Preact's: by then it is there.
 */
export const firstFrame = (): Plugin => ({
  name: 'leitfaden-first-frame',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer || (importer !== BEGIN && !MARKED.test(importer))) return null;
    if (PREACT.test(source)) return RUNTIME;
    const found = await this.resolve(source, importer.replace(MARKED, ''), { ...options, skipSelf: true });
    if (!found || found.id === RUNTIME || ('kind' in options && options.kind === 'dynamic-import')) return found;
    const isView = /\.tsx?$/.test(found.id) && VIEWS.some((folder) => found.id.startsWith(folder));
    return isView ? { ...found, id: found.id.replace(/\.tsx?$/, `${MARK}$&`) } : found;
  },
  load: (id) => (MARKED.test(id) ? readFile(id.replace(MARKED, ''), 'utf8') : null),
});
