import type { ChapterEntry } from '../../core/guide/compiled-guide';

interface ChapterListProps {
  readonly chapters: readonly ChapterEntry[];
  readonly hrefOf: (chapter: number) => string;
}

/** The chapters with what each is about, on a first page. */
export const ChapterList = ({ chapters, hrefOf }: ChapterListProps) => (
  <ol class="start-chapters" lang="de">
    {chapters.map(({ number, title, summary }) => (
      <li key={number}>
        <a href={hrefOf(number)}>
          <span class="chapter-number">{number}</span>
          <span>{title}</span>
        </a>
        <p>{summary}</p>
      </li>
    ))}
  </ol>
);
