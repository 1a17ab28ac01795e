import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../root';
import type { Session } from './chromium/launch';
import { LOOKS, letGrow, show } from './chromium/looks';
import { STATES } from './chromium/states/all';
import { launchWithUnknownPage } from './chromium/unknown-page';
import { FONT_SETS, type FontSet } from './fonts';

// `npm run screenshots`: every surface in every state and look, as pictures and as one page to look through.
// `npm run screenshots -- reader` only the states whose name begins so. Each in the fonts of Windows and of the Mac.

const FOLDER = join(ROOT, '.screenshots');
const [wanted = ''] = process.argv.slice(2);
const states = STATES.filter(({ name }) => name.startsWith(wanted));
const fileOf = (state: string, look: string, fonts: FontSet) => `${state.replaceAll(' ', '-')}.${look}.${fonts}.png`;

if (!wanted) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

for (const fonts of FONT_SETS) {
  const session = await launchWithUnknownPage(fonts);
  await pictures(session, fonts);
  await session.close();
}

async function pictures(session: Session, fonts: FontSet): Promise<void> {
  for (const state of states) {
    const { name, kind, scrolled, open } = state;
    const target = await open(session);
    for (const look of LOOKS) {
      await show(target, state, look);
      // A popup once as it opens; then, as everything else, in its whole length.
      const whole = !scrolled && (kind !== 'popup' || look !== LOOKS[0]);
      if (kind === 'popup') await letGrow(target, whole);
      await target.evaluate(
        `document.querySelector('.popup-footer')?.style.setProperty('position', '${whole ? 'static' : ''}')`,
      );
      await target.screenshot(join(FOLDER, fileOf(name, look.name, fonts)), whole);
    }
    console.log(`${name}, ${fonts}`);
  }
}

const figure = (state: string, look: string, fonts: FontSet) => {
  const file = fileOf(state, look, fonts);
  const caption = `${look}, ${fonts}`;
  return `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="${state}, ${caption}"></a><figcaption>${caption}</figcaption></figure>`;
};

writeFileSync(
  join(FOLDER, 'index.html'),
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Leitfaden, every surface and state</title>
<style>body{font:15px system-ui;margin:24px;background:#ddd}section>div{display:flex;gap:16px;align-items:start;overflow-x:auto}figure{margin:0;flex:none}img{max-width:480px;border:1px solid #999}</style>
<h1>Every surface and state</h1>
${STATES.map(({ name }) => `<section><h2>${name}</h2><div>${LOOKS.flatMap((look) => FONT_SETS.map((fonts) => figure(name, look.name, fonts))).join('')}</div></section>`).join('\n')}</html>\n`,
);
console.log(
  `\n${states.length} states in ${LOOKS.length} looks and ${FONT_SETS.length} sets of fonts: ${relative(process.cwd(), join(FOLDER, 'index.html'))}`,
);
