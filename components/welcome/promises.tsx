import { useTranslate } from '../shared/translate';

const PROMISES = [
  ['neverInPage', 'neverInPageWhy'],
  ['neverNetwork', 'neverNetworkWhy'],
  ['neverRead', 'neverReadWhy'],
] as const;

/** What the extension never does, each with what that means. Tests hold it to them (`tests/e2e/invisible.test.ts`). */
export function Promises() {
  const t = useTranslate();
  return (
    <dl class="promises">
      {PROMISES.map(([promise, meaning]) => (
        <div key={promise}>
          <dt>{t(promise)}</dt>
          <dd>{t(meaning)}</dd>
        </div>
      ))}
    </dl>
  );
}
