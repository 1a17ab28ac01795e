import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root';
import { bundle } from './bundle';
import { fileScript, guideFiles } from './guide-scripts';
import { hashSource, policyOf } from './policy';

/** Where the build puts it. */
export const SINGLE_FILE = join(ROOT, '.output/leitfaden.html');

/** Code as it may stand in a script element. */
export const inElement = (code: string): string =>
  code.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3c!--');

const PAGES = {
  reader: 'entrypoints/reader/main.tsx',
  desk: 'entrypoints/desk/main.tsx',
  settings: 'site/settings.tsx',
} as const;

/** Reader, desk and settings as one file that needs no other: its text. */
export async function singleFile(today: string): Promise<string> {
  const checker = (await bundle('site/draft-checker.ts', 'single')).script;
  const preflight = inElement((await bundle('site/preflight.ts', 'single')).script);
  const app = inElement((await bundle('site/single.tsx', 'single')).script);
  const styles: (readonly [string, string])[] = [];
  for (const [page, entry] of Object.entries(PAGES)) styles.push([page, (await bundle(entry, 'single')).styles]);
  const files = [...guideFiles(today), ['draft-checker.js', checker] as const]
    .map(([path, text]) => fileScript(path, text))
    .join('\n');
  const icon = `data:image/png;base64,${readFileSync(join(ROOT, 'public/icon/32.png'), 'base64')}`;
  const policy = policyOf({
    'script-src': [preflight, files, app].map(hashSource).join(' '),
    'style-src': styles.map(([, text]) => hashSource(text)).join(' '),
    'img-src': 'data:',
    'worker-src': 'blob:',
  });
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="${icon}">
<title>Leitfaden</title>
<script>${preflight}</script>
${styles.map(([page, text]) => `<style data-page="${page}"${page === 'reader' ? '' : ' media="not all"'}>${text}</style>`).join('\n')}
</head>
<body class="reader">
<div id="app"></div>
<script>${files}</script>
<script>${app}</script>
</body>
</html>
`;
}

/** Writes the single file. Returns its SHA-256 in hexadecimal digits. */
export async function writeSingleFile(today: string): Promise<string> {
  const text = await singleFile(today);
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  writeFileSync(SINGLE_FILE, text);
  return createHash('sha256').update(text).digest('hex');
}
