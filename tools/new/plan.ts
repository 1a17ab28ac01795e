import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a scaffold does to the repository. Paths are relative to its root. */
export interface Plan {
  /** New files with their text. */
  readonly creates: Readonly<Record<string, string>>;
  /** Files that must name the new thing, each with the change to its text. */
  readonly changes: Readonly<Record<string, (text: string) => string>>;
  /** What is left to the person, in order. */
  readonly next: readonly string[];
}

/** Something that the person can mend; its message says what and how. */
export class ScaffoldError extends Error {}

/** A name in lower case, words joined by hyphens: `gender-sign-mix`. Throws a `ScaffoldError` with a name that would do. */
export function checkName(what: string, name: string | undefined): string {
  if (!name) throw new ScaffoldError(`A ${what} needs a name → npm run new:${what} -- some-name`);
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) && name.length <= 40) return name;
  const mended = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-$/, '');
  throw new ScaffoldError(
    `"${name}" cannot be the name of a ${what}: lower case, at most 40 letters and digits, words joined by one hyphen → ${mended ? `npm run new:${what} -- ${mended}` : 'choose another'}`,
  );
}

/** Carries out a plan, all of it or nothing. Throws a `ScaffoldError` where a file exists already. Returns the paths touched. */
export function carryOut(root: string, { creates, changes }: Plan): string[] {
  for (const path of Object.keys(creates))
    if (existsSync(join(root, path)))
      throw new ScaffoldError(`${path} exists already → choose another name, or delete the file`);
  const changed = Object.entries(changes).map(([path, change]) => {
    const text = change(readFileSync(join(root, path), 'utf8'));
    return [path, text] as const;
  });
  for (const [path, text] of [...Object.entries(creates), ...changed]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [...Object.keys(creates), ...Object.keys(changes)];
}

/** A change that puts a line before the place where a list ends, for example `'];'` or `'] as const;\nexport type RuleId'`. */
export const before =
  (end: string, line: string) =>
  (text: string): string => {
    const at = text.indexOf(end);
    if (at < 0)
      throw new ScaffoldError(
        `The list that ends with "${end.split('\n')[0]}" is gone → write the line yourself: ${line.trim()}`,
      );
    return text.slice(0, at) + line + text.slice(at);
  };

/** A change that puts an import among the others; the formatter sorts it in. */
export const importing =
  (line: string) =>
  (text: string): string =>
    `${line}\n${text}`;

/** `gender-sign-mix` as a name in code: `genderSignMix`. */
export const inCode = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
