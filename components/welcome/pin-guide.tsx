import { useTranslate } from '../shared/translate';
import { PinPicture } from './pin-picture';

/** How the button is pinned, in the browser that the reader sits before; the others would only be in the way. */
export function PinGuide({ browserName }: { browserName: 'chrome' | 'edge' | 'firefox' }) {
  const t = useTranslate();
  return (
    <div class="pin-guide">
      <PinPicture browser={browserName} />
      <ol>
        <li>{t('pinFirst')}</li>
        <li>{t(`pin_${browserName}`)}</li>
      </ol>
    </div>
  );
}
