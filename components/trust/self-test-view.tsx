import { useEffect, useState } from 'preact/hooks';
import type { SelfCheck } from '../../core/ports/self-check';
import { type MessageKey, useTranslate } from '../shared/translate';

interface SelfTestViewProps {
  readonly checks: readonly SelfCheck[];
}

type Results = Readonly<Partial<Record<SelfCheck['id'], { readonly passed: boolean; readonly count: number }>>>;

const QUESTION: Readonly<Record<SelfCheck['id'], MessageKey>> = {
  network: 'selfTestNetwork',
  traces: 'selfTestTraces',
  hosts: 'selfTestHosts',
  outside: 'selfTestOutside',
};
const FOUND: Readonly<Record<SelfCheck['id'], MessageKey>> = {
  network: 'selfTestNetworkFound',
  traces: 'selfTestTracesFound',
  hosts: 'selfTestHostsFound',
  outside: 'selfTestOutsideFound',
};

/** The promises, put to the test before the user's eyes; nothing runs before the button is pressed. */
export function SelfTestView({ checks }: SelfTestViewProps) {
  const t = useTranslate();
  const [results, setResults] = useState<Results>({});
  const [running, setRunning] = useState<SelfCheck>();
  // In an effect, when this view has been drawn: a check that watches the page must not see us drawing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    if (!running) return;
    void running.run().then((result) => {
      setResults((before) => ({ ...before, [running.id]: result }));
      setRunning(checks[checks.indexOf(running) + 1]);
    });
  }, [running]);
  const done = checks.flatMap(({ id }) => results[id] ?? []);
  return (
    <section aria-labelledby="self-test">
      <h2 id="self-test">{t('selfTestHeading')}</h2>
      <p class="section-intro">{t('selfTestIntro')}</p>
      <ul class="checks">
        {checks.map(({ id }) => {
          const result = results[id];
          const isRunning = running?.id === id;
          const state = !result ? 'open' : result.passed ? 'ok' : 'bad';
          return (
            <li key={id} class={`check check-${state}`}>
              <CheckMark state={state} />
              <span class="check-what">
                {t(QUESTION[id])}
                <span class="row-detail">
                  {!result && t(isRunning ? 'selfTestRunning' : 'selfTestOpen')}
                  {result && (result.passed ? t(FOUND[id], result.count) : t('selfTestFailed'))}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        class="button"
        onClick={() => {
          setResults({});
          setRunning(checks[0]);
        }}
      >
        {t('selfTestRun')}
      </button>
      <p role="status" class="section-status">
        {done.length === checks.length && t(done.every(({ passed }) => passed) ? 'selfTestKept' : 'selfTestBroken')}
      </p>
    </section>
  );
}

/** A ring, filled and ticked when the promise holds, crossed when not: shape first, colour second. */
function CheckMark({ state }: { state: string }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <circle
        cx="10"
        cy="10"
        r="8"
        fill={state === 'ok' ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.5"
      />
      {state === 'ok' && <path class="check-tick" d="M6.2 10.4l2.6 2.6 5-5.6" fill="none" stroke-width="1.8" />}
      {state === 'bad' && <path d="M7 7l6 6M13 7l-6 6" stroke="currentColor" stroke-width="1.8" />}
    </svg>
  );
}
