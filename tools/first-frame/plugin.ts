import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from '../root';

/** The first frame of the popup begins here, and with this it is drawn. */
const BEGIN = join(ROOT, 'entrypoints/popup/first-frame.tsx');
const RUNTIME = join(ROOT, 'components/first-frame/runtime.ts');
/** What is put in the place of Preact. */
const PREACT = /^preact(\/hooks|\/jsx-runtime|\/jsx-dev-runtime)?$/;
const MARK = '?first-frame';
/** What draws. All else has nothing of Preact, and is the same module for both. */
const VIEWS = [join(ROOT, 'components/'), join(ROOT, 'entrypoints/popup/')];

/**
 * The views of the popup's first frame a second time, drawn without Preact by `components/first-frame/runtime.ts`: one description serves
 * both. Everything else, with what is stored and loaded, both share. What is imported when it is called is Preact's: by then it is there.
 */
export const firstFrame = (): Plugin => ({
  name: 'leitfaden-first-frame',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (importer !== BEGIN && !importer?.endsWith(MARK)) return null;
    if (PREACT.test(source)) return RUNTIME;
    const found = await this.resolve(source, importer.replace(MARK, ''), { ...options, skipSelf: true });
    const isView = VIEWS.some((folder) => found?.id.startsWith(folder)) && /\.tsx?$/.test(found?.id ?? '');
    return found && isView && found.id !== RUNTIME && options.kind !== 'dynamic-import'
      ? { ...found, id: found.id + MARK }
      : found;
  },
  async load(id) {
    if (!id.endsWith(MARK)) return null;
    const file = id.slice(0, -MARK.length);
    return { code: await readFile(file, 'utf8'), moduleType: extname(file) === '.tsx' ? 'tsx' : 'ts' };
  },
});
