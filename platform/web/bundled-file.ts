declare global {
  /** Files that scripts have brought, text by path: pages opened from a folder may not fetch. */
  var leitfadenFiles: Record<string, string> | undefined;
}

/**
 * The text of a file of the guide, by its path: `guide/chapter-13.json`. Each is shipped beside the pages as a script
 * that puts it into `leitfadenFiles`; in the single file all of them have done so already. Rejects if it cannot be
 * read.
 */
export async function readBundledFile(path: string): Promise<string> {
  const here = bundledText(path);
  if (here !== undefined) return here;
  const script = document.createElement('script');
  await new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${path} cannot be read`));
    script.src = `${path}.js`;
    document.head.append(script);
  });
  script.remove();
  const text = bundledText(path);
  if (text === undefined) throw new Error(`${path} has brought nothing`);
  return text;
}

/** The text of a file that is here already; `undefined` = it is not. */
export const bundledText = (path: string): string | undefined => globalThis.leitfadenFiles?.[path];
