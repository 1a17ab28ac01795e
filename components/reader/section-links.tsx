import type { SectionId } from '../../core/guide/guide';
import { AnnotationGlyphs } from '../annotations/annotation-glyphs';

interface SectionLinksProps {
  readonly sections: readonly { readonly id: SectionId; readonly title: string }[];
  /** The section that is open. */
  readonly current: SectionId | undefined;
  readonly numberOf: (id: SectionId) => string;
}

/** The sections of the open chapter, in the contents. */
export const SectionLinks = ({ sections, current, numberOf }: SectionLinksProps) => (
  <ol>
    {sections.map(({ id, title }) => (
      <li key={id}>
        <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
          <span class="chapter-number">{numberOf(id)}</span>
          <span>{title}</span>
          <AnnotationGlyphs target={id} />
        </a>
      </li>
    ))}
  </ol>
);
