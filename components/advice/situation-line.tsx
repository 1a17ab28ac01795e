import { useRef, useState } from 'preact/hooks';
import { type Correction, patternOf, urlPatternOf } from '../../core/situation/correction';
import type { Situation } from '../../core/situation/situation';
import { isSilent, NETWORK_NAMES } from '../../core/situation/vocabulary';
import { CopyButton } from '../shared/copy-button';
import { kindMessage, type Translate, useTranslate } from '../shared/translate';

type ChooseKindType = typeof import('./choose-kind').ChooseKind;

interface SituationLineProps {
  readonly situation: Situation | undefined;
  /** Whether the page is known already; nothing is claimed before. */
  readonly known: boolean;
  /** Address of the page; without it nothing can be corrected. */
  readonly url: string | undefined;
  /** The correction that holds for this page. */
  readonly correction: Correction | undefined;
  readonly onCorrect: (correction: Correction) => void;
  readonly onUndo: (correction: Correction) => void;
}

/** Letters beyond which the place takes more than a line in the widest fonts (measured on a page of every kind). */
const LONG = 42;

/** Where the user is, in words ("LinkedIn · Stellenanzeige erstellen"), and the way to say that it is wrong. */
export function SituationLine({ situation, known, url, correction, onCorrect, onUndo }: SituationLineProps) {
  const t = useTranslate();
  const [choosing, setChoosing] = useState(false);
  const [ChooseKind, setChooseKind] = useState<ChooseKindType>();
  const wrong = useRef<HTMLButtonElement>(null);
  if (!known) return <p class="situation" aria-hidden="true" />;
  if (!situation || !url) return <p class="situation situation-name">{t('situationUnknown')}</p>;
  return (
    <div class={situationInWords(situation, t).length > LONG ? 'situation situation-long' : 'situation'}>
      <p>
        <span class="situation-name">
          <strong>{NETWORK_NAMES[situation.network]}</strong>
          {situation.known ? ' · ' : ', '}
          {activityIn(situation, t)}
        </span>
        <button
          type="button"
          class="situation-wrong"
          ref={wrong}
          aria-expanded={choosing}
          onClick={() => {
            // Its code comes with the first click: no popup waits for it.
            void import('./choose-kind').then((loaded) => setChooseKind(() => loaded.ChooseKind));
            setChoosing(!choosing);
          }}
        >
          {t('correctSituation')}
        </button>
      </p>
      {choosing && ChooseKind && (
        <ChooseKind
          situation={situation}
          onChoose={(kind) => {
            const urlPattern = urlPatternOf(url);
            if (urlPattern) onCorrect({ network: situation.network, urlPattern, kind });
            setChoosing(false);
            // What the keyboard stood on goes away.
            wrong.current?.focus();
          }}
        />
      )}
      {!choosing && correction && (
        <p class="situation-corrected" role="status">
          {t('correctedFor')}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              onUndo(correction);
              wrong.current?.focus();
            }}
          >
            {t('undo')}
          </button>
          <CopyButton text={() => report(url, correction, t)} label={t('copyReport')} />
        </p>
      )}
    </div>
  );
}

/** Where somebody is or was, in words: "LinkedIn · Stellenanzeige erstellen". */
export const situationInWords = (situation: Situation, t: Translate): string =>
  `${NETWORK_NAMES[situation.network]} · ${activityIn(situation, t)}`;

/**
 * What is being written says more than the page it is written on. Of kinds that an address may have, those without
 * advice are not named behind another one: a network's start page is that before somebody has logged in, too.
 */
function activityIn({ kind, alternatives, writing }: Situation, t: Translate): string {
  if (writing === 'reply' || writing === 'comment') return t(`writing_${writing}`);
  const named = alternatives.filter((one) => !isSilent(one));
  return [kind, ...named].map((one) => t(kindMessage(one))).join(' / ');
}

/** What the user may send to the project by themselves: a pattern, no name, no address. */
const report = (url: string, { network, kind }: Correction, t: Translate): string =>
  [
    t('reportHeading'),
    `${NETWORK_NAMES[network]} · ${patternOf(url)}`,
    t('reportRight', `${t(kindMessage(kind))} (${kind})`),
  ].join('\n');
