/**
 * The text of a file that the extension brings along, by its path: `guide/chapter-13.json`. Rejects if it cannot be
 * read. The site and the single file read it in another way (`platform/web/bundled-file.ts`).
 */
export const readBundledFile = async (path: string): Promise<string> => (await fetch(`/${path}`)).text();
