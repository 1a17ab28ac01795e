import './extension-offer.css';
import type { ExtensionOfferProps } from '../components/shared/extension-offer';
import { useTranslate } from '../components/shared/translate';

const MORE = { reader: 'siteMoreReader', desk: 'siteMoreDesk' } as const;

/** On the site, what the extension does more than the page it stands on, and the way to it. */
export function ExtensionOffer({ page }: ExtensionOfferProps) {
  const t = useTranslate();
  return (
    // A landmark of its own below the desk, and none within the text of the reader.
    <footer class="extension-offer">
      <p>
        {t(MORE[page])} <a href="index.html#get">{t('siteGet')}</a>
      </p>
    </footer>
  );
}
