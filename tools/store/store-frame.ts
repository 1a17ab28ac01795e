/**
 * What a screenshot for the stores shows: a headline, a line, and real pictures of the extension in a browser's frame.
 */
export interface Framed {
  readonly language: 'de' | 'en';
  readonly title: string;
  readonly line: string;
  /** What the address bar shows. */
  readonly address: string;
  /** The page as wide as `PAGE_SIZE`. PNG. */
  readonly page: Buffer;
  /** The popup as it opens over the page, 1:1. PNG. */
  readonly popup?: Buffer;
}

/** How large a page is to be, in pixels, so that it stands in its frame 1:1. */
export const PAGE_SIZE = { width: 1198, height: 640 };

const png = (bytes: Buffer) => `data:image/png;base64,${bytes.toString('base64')}`;
const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

const STYLE = `
  * { box-sizing: border-box; margin: 0; }
  body { width: 1280px; height: 800px; overflow: hidden; background: #fbfaf7; color: #1d1a15; position: relative;
    font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
  h1 { font: 400 42px/1.15 Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", serif;
    letter-spacing: -0.01em; }
  header { position: absolute; left: 64px; right: 64px; top: 36px; }
  header p { margin-top: 12px; font-size: 19px; color: #57524a; }
  .window { position: absolute; left: 40px; top: 150px; width: 1200px; height: 660px; background: #fff; overflow: hidden;
    border: 1px solid #ddd8cd; border-bottom: 0; border-radius: 10px 10px 0 0; }
  .bar { height: 44px; background: #f3f0e9; border-bottom: 1px solid #ddd8cd; display: flex; align-items: center; gap: 12px; padding: 0 12px; }
  .address { flex: 1; height: 28px; border-radius: 6px; background: #fff; color: #57524a; font-size: 13px; line-height: 28px; padding: 0 12px;
    white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .button { width: 32px; height: 32px; border-radius: 6px; display: grid; place-items: center; }
  .button.pressed { background: #ddd8cd; }
  .button img { width: 18px; height: 18px; display: block; }
  .page { display: block; width: 1198px; }
  .popup { position: absolute; right: 11px; top: 48px; background: #fbfaf7; border: 1px solid #ddd8cd; border-radius: 8px; overflow: hidden;
    box-shadow: 0 8px 28px rgb(29 26 21 / 14%); }
  .popup img { display: block; }`;

/** A page of 1280 × 800 that shows it, to be photographed. */
export const framed = (
  { language, title, line, address, page, popup }: Framed,
  icon: Buffer,
): string => `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><style>${STYLE}</style>
<header><h1>${escaped(title)}</h1><p>${escaped(line)}</p></header>
<div class="window">
  <div class="bar"><div class="address">${escaped(address)}</div><div class="button${popup ? ' pressed' : ''}"><img src="${png(icon)}" alt=""></div></div>
  <img class="page" src="${png(page)}" alt="">
  ${popup ? `<div class="popup"><img src="${png(popup)}" alt=""></div>` : ''}
</div></html>`;

/** The promotional tile, 440 × 280: the stores show it small, so it has one sentence and nothing else. */
export const tile = (sentence: string, language: 'de' | 'en', icon: Buffer): string => `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><style>
  * { box-sizing: border-box; margin: 0; }
  body { width: 440px; height: 280px; overflow: hidden; background: #0a5561; color: #fff; padding: 40px 40px 36px; display: flex; flex-direction: column; }
  img { width: 44px; height: 44px; display: block; border-radius: 9px; background: #fbfaf7; padding: 5px; }
  p { font: 400 31px/1.25 Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", serif; margin-top: auto; text-wrap: balance; }
  small { font: 500 15px/1 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; margin-top: 20px; color: #cfe3e6; }
</style><img src="${png(icon)}" alt=""><p>${escaped(sentence)}</p><small>Leitfaden</small></html>`;
