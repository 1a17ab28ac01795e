import { useLayoutEffect } from 'preact/hooks';
import { useTranslate } from './translate';

/**
 * Names the window by what it shows, `''` by the product alone; `undefined` leaves the name to a view inside. It
 * changes with the frame that shows it: a screen reader says the name of the window at once.
 */
export function useTitle(shown: string | undefined): void {
  const t = useTranslate();
  useLayoutEffect(() => {
    if (shown !== undefined) document.title = [shown, t('readerTitle')].filter(Boolean).join(' – ');
  }, [shown, t]);
}
