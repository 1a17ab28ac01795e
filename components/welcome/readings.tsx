import { useTranslate } from '../shared/translate';

/** When something is read, and what: names of messages. */
export const READINGS = [
  ['readsClick', 'readsClickWhat'],
  ['readsDraft', 'readsDraftWhat'],
  ['readsLookUp', 'readsLookUpWhat'],
  ['readsNetwork', 'readsNetworkWhat'],
] as const;

/** What the extension reads and when, as stores want it said before anything is read. The listings say the same. */
export function Readings() {
  const t = useTranslate();
  return (
    <>
      <h3>{t('readsHeading')}</h3>
      <dl class="promises">
        {READINGS.map(([when, what]) => (
          <div key={when}>
            <dt>{t(when)}</dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
