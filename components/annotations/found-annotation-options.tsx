import type { FoundMark } from '../../core/annotations/find-annotations';
import { linkTarget, sectionHref } from '../guide-text/running-text';
import { useTranslate } from '../shared/translate';
import { FoundMarkView } from './found-annotations';

interface FoundMarkOptionsProps {
  readonly found: readonly FoundMark[];
  /** Which of the list's options is chosen; these are its first ones. */
  readonly active: number;
  /** One was opened in place. */
  readonly onOpen: () => void;
}

/** What the reader has marked, as a group of its own among the options of the search field. */
export function FoundMarkOptions({ found, active, onOpen }: FoundMarkOptionsProps) {
  const t = useTranslate();
  if (found.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox.
    <div role="group" aria-labelledby="handbook-hits" class="handbook-hits">
      <span id="handbook-hits" class="handbook-hits-name">
        {t('yourNotes')}
      </span>
      {found.map((one, i) => (
        <a
          key={`${one.mark.kind} ${one.mark.id}`}
          id={`hit-${i}`}
          role="option"
          aria-selected={i === active}
          tabIndex={-1}
          href={sectionHref(one.mark.place)}
          target={linkTarget()}
          onClick={(event) => event.currentTarget.target || onOpen()}
        >
          <FoundMarkView found={one} />
        </a>
      ))}
    </div>
  );
}
