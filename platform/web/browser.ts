import { version } from '../../package.json';
import './insecure-host';
import { interfaceLanguage } from './interface-language';
import { TEXTS } from './interface-texts';
import { onChanged, storageArea, watchOtherWindows } from './storage-area';

/**
 * The part of the extension's API that reader, desk and checklists ask for, for a page without an extension. The build
 * of the site and of the single file puts it in the place of `wxt/browser` (`tools/site/bundle.ts`), so the rest of
 * `platform/` is the same. What a page cannot have (tabs, permissions, policies) refuses, as browsers do.
 */
export const browser = {
  storage: {
    local: storageArea('local', () => localStorage),
    session: storageArea('session', () => sessionStorage),
    sync: { get: () => Promise.resolve({}), clear: () => Promise.resolve() },
    managed: { get: () => Promise.reject(new Error('A page has no policy')) },
    onChanged,
  },
  i18n: {
    getUILanguage: (): string => navigator.language,
    // What is said differently without an extension has its own text.
    getMessage: (key: string, value = ''): string =>
      (textsHere()[`site_${key}`] ?? textsHere()[key])?.replace('$1', () => value) ?? '',
  },
  // A page has no address of an extension; what asks for one learns from it that this is none.
  runtime: {
    getManifest: () => ({ version }),
    getURL: (path: string): string => path.replace(/^\//, ''),
  },
  tabs: { get: () => Promise.reject(new Error('A page sees no tabs')) },
};

const textsHere = (): Readonly<Record<string, string>> => TEXTS[interfaceLanguage()];

watchOtherWindows('local');
