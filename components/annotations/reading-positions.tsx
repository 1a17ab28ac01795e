import type { ReadingPosition } from '../../core/annotations/recently-read';
import { isHandbookId } from '../../core/handbook/handbook-id';
import { useTranslate } from '../shared/translate';

interface ReadingPositionsProps {
  /** The latest first. */
  readonly targets: readonly ReadingPosition[];
  /** The link to a position was followed. */
  readonly onContinue: (target: ReadingPosition) => void;
  readonly onForget: () => void;
}

/** Links to the sections read last, at the position where reading stopped. */
export function ReadingPositions({ targets, onContinue, onForget }: ReadingPositionsProps) {
  const t = useTranslate();
  const [last, ...before] = targets;
  if (!last) return null;
  const link = (target: ReadingPosition) => (
    <a href={`#${target.section}`} lang="de" onClick={() => onContinue(target)}>
      <span class="chapter-number">{isHandbookId(target.section) ? t('handbookShort') : target.section}</span>
      <span>{target.title}</span>
    </a>
  );
  return (
    <section class="reading-positions" aria-labelledby="weiterlesen">
      <h2 id="weiterlesen">{t('continueReading')}</h2>
      <p class="reading-last">{link(last)}</p>
      {before.length > 0 && (
        <>
          <h3>{t('readBefore')}</h3>
          <ul>
            {before.map((target) => (
              <li key={target.section}>{link(target)}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" class="link" onClick={onForget}>
        {t('forgetRead')}
      </button>
    </section>
  );
}
