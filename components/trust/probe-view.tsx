import { useState } from 'preact/hooks';
import type { ProbePage, ProbeResult } from '../../core/ports/page-probe';
import { useTranslate } from '../shared/translate';

/** The two known ways of probing, tried on a page that the user visits; nothing runs before the button is pressed. */
export function ProbeView({ probe }: { probe: ProbePage }) {
  const t = useTranslate();
  const [state, setState] = useState<ProbeResult | 'open' | 'running' | 'no-page'>('open');
  const run = async () => {
    setState('running');
    setState((await probe()) ?? 'no-page');
  };
  return (
    <section aria-labelledby="probe">
      <h2 id="probe">{t('probeHeading')}</h2>
      <p class="section-intro">{t('probeIntro')}</p>
      <button type="button" class="button" disabled={state === 'running'} onClick={() => void run()}>
        {t('probeRun')}
      </button>
      <div role="status" class="section-status">
        {state === 'running' && <p>{t('selfTestRunning')}</p>}
        {state === 'no-page' && <p>{t('probeNoPage')}</p>}
        {typeof state === 'object' && <ProbeFound found={state} />}
      </div>
      <h3>{t('probeStillHeading')}</h3>
      <p class="section-note">{t('probeStill')}</p>
    </section>
  );
}

function ProbeFound({ found: { host, guessed, reached, ours, others, nodes } }: { found: ProbeResult }) {
  const t = useTranslate();
  return (
    <>
      <p>{t(reached + ours === 0 ? 'probeUnseen' : 'probeSeen', host)}</p>
      <ul class="probe-found">
        <li>{guessed === 0 ? t('probeGuessRandom') : `${t('probeGuessed', guessed)} ${t('probeReached', reached)}`}</li>
        <li>
          {t('probeWalked', nodes)} {t('probeOurs', ours)} {t('probeOthers', others)}
        </li>
      </ul>
    </>
  );
}
