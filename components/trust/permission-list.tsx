import { type MessageKey, useTranslate } from '../shared/translate';

/** Why each permission is asked for. A test holds this table and the manifest together. */
export const PERMISSION_REASONS: Readonly<Record<string, MessageKey>> = {
  activeTab: 'permissionActiveTab',
  scripting: 'permissionScripting',
  storage: 'permissionStorage',
  contextMenus: 'permissionContextMenus',
  sidePanel: 'permissionSidePanel',
  declarativeContent: 'permissionDeclarativeContent',
};

/** What the extension may do, permission by permission, by the names that the browser uses. */
export function PermissionList({ permissions }: { permissions: readonly string[] }) {
  const t = useTranslate();
  return (
    <section aria-labelledby="permissions">
      <h2 id="permissions">{t('permissionsHeading')}</h2>
      <p class="section-intro">{t('permissionsIntro')}</p>
      <dl class="permissions">
        {permissions.map((permission) => {
          const reason = PERMISSION_REASONS[permission];
          return (
            <div key={permission}>
              <dt>
                <code>{permission}</code>
              </dt>
              <dd>{reason ? t(reason) : t('permissionUnknown')}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
