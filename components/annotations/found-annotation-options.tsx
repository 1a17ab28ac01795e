import type { FoundAnnotation } from '../../core/annotations/find-annotations';
import { linkTarget, sectionHref } from '../guide-text/running-text';
import { useTranslate } from '../shared/translate';
import { FoundAnnotationView } from './found-annotations';

interface FoundAnnotationOptionsProps {
  readonly found: readonly FoundAnnotation[];
  /** Which of the list's options is chosen; these are its first ones. */
  readonly active: number;
  /** One was opened in place. */
  readonly onOpen: () => void;
}

/** What the reader has marked, as a group of its own among the options of the search field. */
export function FoundAnnotationOptions({ found, active, onOpen }: FoundAnnotationOptionsProps) {
  const t = useTranslate();
  if (found.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox.
    <div role="group" aria-labelledby="annotation-hits" class="annotation-hits">
      <span id="annotation-hits" class="annotation-hits-name">
        {t('yourNotes')}
      </span>
      {found.map((one, i) => (
        <a
          key={`${one.annotation.kind} ${one.annotation.id}`}
          id={`hit-${i}`}
          role="option"
          aria-selected={i === active}
          tabIndex={-1}
          href={sectionHref(one.annotation.target)}
          target={linkTarget()}
          onClick={(event) => event.currentTarget.target || onOpen()}
        >
          <FoundAnnotationView found={one} />
        </a>
      ))}
    </div>
  );
}
