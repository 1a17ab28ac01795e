import { useEffect, useState } from 'preact/hooks';
import { DEMO_AD } from '../../core/draft/data/demo-ad';
import type { TipsTable } from '../../core/guide/compiled-guide';
import type { SectionId } from '../../core/guide/guide';
import type { Situation } from '../../core/situation/situation';
import { NETWORK_NAMES } from '../../core/situation/vocabulary';
import { rankedFor } from '../../core/tips/country';
import { rankTips } from '../../core/tips/rank-tips';
import { TipCard, type TipCardProps } from '../advice/tip-card';
import { kindMessage, useTranslate } from '../shared/translate';
import { type DemoCheckSources, useDemoCheck } from './use-demo-check';

/** Where the made-up page is. */
const SITUATION: Situation = { network: 'linkedin', kind: 'job-posting', alternatives: [], known: true };

/** Enough to see what it is like. */
const TIPS_SHOWN = 3;

interface DemoProps extends DemoCheckSources {
  readonly table: Promise<TipsTable>;
  /** Loads what an unfolded card shows. */
  readonly load: TipCardProps['load'];
}

/**
 * A made-up page in a small window whose toolbar button works: real tips, the real check of its ad, nothing left
 * behind.
 */
export function Demo(props: DemoProps) {
  const t = useTranslate();
  const [shown, setShown] = useState(false);
  return (
    <figure class="demo" aria-label={t('demoWindow')}>
      <div class="demo-bar">
        <span class="demo-address" aria-hidden="true">
          linkedin.com/job-posting
        </span>
        <button
          type="button"
          class="demo-button"
          aria-label={t('demoButton')}
          aria-expanded={shown}
          aria-controls="demo-popup"
          onClick={() => setShown(!shown)}
        >
          <img src="/icon/48.png" alt="" width="24" height="24" />
        </button>
      </div>
      <div class="demo-body">
        <div id="demo-popup" class="demo-popup" hidden={!shown}>
          {shown && <DemoPopup {...props} />}
        </div>
        <DemoPage />
      </div>
    </figure>
  );
}

function DemoPage() {
  const t = useTranslate();
  return (
    <div class="demo-page">
      <p class="demo-title">{t('demoPage')}</p>
      <p class="demo-label">{t('demoJobTitle')}</p>
      <p class="demo-field" lang="de">
        {DEMO_AD.title}
      </p>
      <p class="demo-label">{t('demoJobText')}</p>
      <p class="demo-field demo-text" lang="de">
        {DEMO_AD.text}
      </p>
    </div>
  );
}

function DemoPopup(props: DemoProps) {
  const t = useTranslate();
  const check = useDemoCheck(props);
  return (
    <>
      <p class="demo-situation">
        <strong>{NETWORK_NAMES[SITUATION.network]}</strong> · {t(kindMessage(SITUATION.kind))}
      </p>
      {check.view}
      <div hidden={check.view !== undefined}>
        <div class="check-offer">
          <button type="button" class="button-filled" ref={check.offer} onClick={check.run}>
            {t('checkText')}
          </button>
          <p>{t('checkTextNote')}</p>
        </div>
        <DemoTips {...props} />
      </div>
    </>
  );
}

function DemoTips({ table, load, law }: DemoProps) {
  const t = useTranslate();
  const [loaded, setLoaded] = useState<TipsTable | 'failed'>();
  const [open, setOpen] = useState<SectionId>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    table.then(setLoaded, () => setLoaded('failed'));
  }, []);
  if (loaded === 'failed') return <p class="failed">{t('loadFailed')}</p>;
  const tips = loaded ? rankedFor(rankTips(SITUATION, loaded, { limit: 2 * TIPS_SHOWN }), law.country) : [];
  const shown = tips.slice(0, TIPS_SHOWN);
  return (
    <>
      <p role="status" class="visually-hidden">
        {shown.length > 0 && t('tipsCount', shown.length)}
      </p>
      <ul class="tip-list">
        {shown.map((ranked, i) => (
          <TipCard
            key={ranked.row.section}
            ranked={ranked}
            situation={SITUATION}
            answered={i === 0}
            open={open === ranked.row.section}
            load={load}
            onToggle={() => setOpen(open === ranked.row.section ? undefined : ranked.row.section)}
          />
        ))}
      </ul>
    </>
  );
}
