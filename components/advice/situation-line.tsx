import { useRef, useState } from 'preact/hooks';
import { type Correction, kindsFor, patternOf, urlPatternOf } from '../../core/situation/correction';
import type { Situation } from '../../core/situation/situation';
import { NETWORK_NAMES, type PageKind } from '../../core/situation/vocabulary';
import { CopyButton } from '../shared/copy-button';
import { takeFocus } from '../shared/take-focus';
import { kindMessage, type Translate, useTranslate } from '../shared/translate';

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

/** Where the user is, in words ("LinkedIn · Stellenanzeige erstellen"), and the way to say that it is wrong. */
export function SituationLine({ situation, known, url, correction, onCorrect, onUndo }: SituationLineProps) {
  const t = useTranslate();
  const [choosing, setChoosing] = useState(false);
  const wrong = useRef<HTMLButtonElement>(null);
  if (!known) return <p class="situation" aria-hidden="true" />;
  if (!situation || !url) return <p class="situation situation-name">{t('situationUnknown')}</p>;
  return (
    <div class="situation">
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
          onClick={() => setChoosing(!choosing)}
        >
          {t('correctSituation')}
        </button>
      </p>
      {choosing && (
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
          {t('correctedFor', correction.urlPattern)}{' '}
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
          <CopyButton text={report(url, correction)} label={t('copyReport')} />
        </p>
      )}
    </div>
  );
}

/** Where somebody is or was, in words: "LinkedIn · Stellenanzeige erstellen". */
export const situationInWords = (situation: Situation, t: Translate): string =>
  `${NETWORK_NAMES[situation.network]} · ${activityIn(situation, t)}`;

/** What is being written says more than the page it is written on. */
function activityIn({ kind, alternatives, writing }: Situation, t: Translate): string {
  if (writing === 'reply' || writing === 'comment') return t(`writing_${writing}`);
  return [kind, ...alternatives].map((one) => t(kindMessage(one))).join(' / ');
}

function ChooseKind({ situation, onChoose }: { situation: Situation; onChoose: (kind: PageKind) => void }) {
  const t = useTranslate();
  const [kind, setKind] = useState<PageKind>(situation.kind);
  const kinds = kindsFor(situation.network)
    .map((id) => ({ id, name: t(id === 'other' ? 'kindNoTips' : kindMessage(id)) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <form
      class="choose-kind"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(kind);
      }}
    >
      <label for="right-kind">{t('chooseKind')}</label>
      <select
        id="right-kind"
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as PageKind)}
        // The list has just been asked for: the keyboard goes on there.
        ref={takeFocus}
      >
        {kinds.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" class="button">
        {t('remember')}
      </button>
    </form>
  );
}

/** What the user may send to the project by themselves: a pattern, no name, no address. */
const report = (url: string, { network, kind }: Correction): string =>
  `Leitfaden: wrong page kind\npage: ${patternOf(url)}\nnetwork: ${network}\nright kind: ${kind}`;
