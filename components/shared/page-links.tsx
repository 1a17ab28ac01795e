import { pageAddress } from '../../core/guide/page-address';
import { type MessageKey, useTranslate } from './translate';

const PAGES = {
  reader: 'openReader',
  changes: 'changes',
  checklist: 'checklists',
  settings: 'openSettings',
  trust: 'openTrust',
  welcome: 'openWelcome',
} as const satisfies Record<string, MessageKey>;

/**
 * The ways to other pages of the extension, by the names of their files; `changes` is what has changed in the guide.
 */
export function PageLinks({ to }: { to: readonly (keyof typeof PAGES)[] }) {
  const t = useTranslate();
  return (
    <ul class="page-links">
      {to.map((page) => (
        <li key={page}>
          <a href={page === 'changes' ? pageAddress('reader', '#neu') : pageAddress(page)}>{t(PAGES[page])}</a>
        </li>
      ))}
    </ul>
  );
}
