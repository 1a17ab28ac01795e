import { useTranslate } from '../shared/translate';

/**
 * One line where the access to the page has ended, with the button of the toolbar that renews it. `closed`: the tab
 * that this view belongs to has been closed.
 */
export function FollowNotice({ closed }: { closed: boolean }) {
  const t = useTranslate();
  return (
    <p class="follow-notice" role="status">
      <img src="/icon/32.png" alt="" width="16" height="16" />
      <span>{t(closed ? 'tabClosed' : 'grantEnded')}</span>
    </p>
  );
}
