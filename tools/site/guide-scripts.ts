import { GUIDE_FILES } from '../../core/guide/compiled-guide';
import type { Day } from '../../core/guide/guide';
import { compileGuide } from '../../core/guide-compiler/compile';
import { compileBeginnings } from '../../core/guide-compiler/compile-beginnings';
import { NETWORKS } from '../../core/situation/networks';
import { readGuide } from '../guide/read-guide';
import { readSynonyms } from '../guide/read-synonyms';

const FOR_POPUP: ReadonlySet<string> = new Set([
  GUIDE_FILES.cards,
  ...NETWORKS.map(({ id }) => GUIDE_FILES.firstTips(id)),
]);

/** The files of the compiled guide that reader and search ask for, text by path. */
export const guideFiles = (today: Day): ReadonlyMap<string, string> =>
  new Map([...compileGuide(readGuide(today), readSynonyms())].filter(([path]) => !FOR_POPUP.has(path)));

/** The answers for the first letters of a search, for pages that have not loaded the index. */
export const beginningFiles = (today: Day): ReadonlyMap<string, string> =>
  compileBeginnings(readGuide(today), readSynonyms());

/**
 * A script that brings a file, for `platform/web/bundled-file.ts`. Can stand in a script element as it is. The files
 * are in an object without a prototype, in which every name is only a name.
 */
export const fileScript = (path: string, text: string): string =>
  `(globalThis.leitfadenFiles??=Object.create(null))[${JSON.stringify(path)}]=${quoted(text)};`;

/** A text as a string of JavaScript. Apostrophes, where they spare the escaping of all the quotes of JSON. */
function quoted(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
    .replaceAll('<', '\\x3c');
  return `'${escaped}'`;
}
