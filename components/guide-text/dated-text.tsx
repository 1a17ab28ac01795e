import { isExpired } from '../../core/guide/expiry';
import type { Day } from '../../core/guide/guide';
import { PlainText, TextSettingsProvider, useTextSettings } from './running-text';

/** Words of the guide whose numbers are shown up to a day. */
export function DatedText({ text, reviewBy }: { text: string; reviewBy?: Day | undefined }) {
  const settings = useTextSettings();
  const hideNumbers = reviewBy !== undefined && isExpired(reviewBy, settings.today);
  return (
    <TextSettingsProvider value={{ ...settings, hideNumbers }}>
      <PlainText value={text} />
    </TextSettingsProvider>
  );
}
