import type { TemplateEntry } from '../../core/guide/compiled-templates';
import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import type { Situation } from '../../core/situation/situation';
import type { WorkCountry } from '../../core/tips/country';
import type { LoadHandbookChecklists } from '../checklists/handbook-checklist-links';
import { HandbookPageChecklists } from './handbook-page-checklists';
import type { ChecklistSources } from './page-checklist';
import { PageTemplate, type PageTemplateSources } from './page-template';

/** What there is to work with beside the tips; loaded when they stand. */
export interface DocumentSources {
  readonly loadDocuments: () => Promise<
    PageTemplateSources & {
      /** The checklists of the house that speaks, and those that the user has brought. */
      readonly loadHandbookChecklists: LoadHandbookChecklists;
    }
  >;
  /** The guide's documents, where they are here already. */
  readonly preparedDocuments?: readonly TemplateEntry[] | undefined;
}

interface PageDocumentsProps extends DocumentSources, ChecklistSources {
  /** The page; absent where no tip fits it. */
  readonly situation?: Situation;
  readonly url: string | undefined;
  readonly country: WorkCountry;
  /** The chapters that hold on the page; `undefined` until they are known. */
  readonly summary: HandbookSummary | undefined;
}

/** The ways to handbook checklists and to a document to copy. */
export function PageDocuments({ situation, country, summary, url, ticks, ...sources }: PageDocumentsProps) {
  const { loadDocuments, preparedDocuments } = sources;
  const hasOwn = summary?.chapters.some(({ checklistItems }) => checklistItems > 0);
  const shown = situation ? { situation } : {};
  return (
    <>
      {summary && hasOwn && (
        <HandbookPageChecklists
          summary={summary}
          load={async (of) => (await loadDocuments()).loadHandbookChecklists(of)}
          url={url}
          ticks={ticks}
          {...shown}
        />
      )}
      {situation && (
        <PageTemplate
          situation={situation}
          country={country}
          summary={summary}
          preparedDocuments={preparedDocuments}
          loadTemplateEntries={async () => (await loadDocuments()).loadTemplateEntries()}
          loadHandbookTemplateEntries={async (of) => (await loadDocuments()).loadHandbookTemplateEntries(of)}
        />
      )}
    </>
  );
}
