import { useTranslate } from '../shared/translate';
import { PinPicture } from './pin-picture';

const BROWSERS = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox' } as const;
type Browser = keyof typeof BROWSERS;

/** How the button is pinned in each browser, the reader's own first. */
export function PinGuide({ browserName }: { browserName: Browser }) {
  const t = useTranslate();
  const browsers = Object.keys(BROWSERS) as Browser[];
  return (
    <ul class="pin-guide">
      {browsers
        .sort((a, b) => Number(b === browserName) - Number(a === browserName))
        .map((browser) => (
          <li key={browser}>
            <PinPicture browser={browser} />
            <h3>
              {BROWSERS[browser]}
              {browser === browserName && <span class="pin-own-browser"> · {t('yourBrowser')}</span>}
            </h3>
            <ol>
              <li>{t('pinFirst')}</li>
              <li>{t(`pin_${browser}`)}</li>
            </ol>
          </li>
        ))}
    </ul>
  );
}
