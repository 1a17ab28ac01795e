import type { TemplateEntry } from '../../core/guide/compiled-templates';
import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import type { Situation } from '../../core/situation/situation';
import type { WorkCountry } from '../../core/tips/country';
import type { LoadOwnChecklists } from '../checklists/own-checklist-links';
import { OwnPageChecklists } from './own-page-checklists';
import type { ChecklistSources } from './page-checklist';
import { PageTemplate, type PageTemplateSources } from './page-template';

/** What there is to work with beside the tips; loaded when they stand. */
export interface DocumentSources {
  readonly loadDocuments: () => Promise<
    PageTemplateSources & {
      /** The checklists of the house that speaks, and those that the user has brought. */
      readonly loadOwnChecklists: LoadOwnChecklists;
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

/** The ways to own checklists and to a document to copy. */
export function PageDocuments({ situation, country, summary, url, ticks, ...sources }: PageDocumentsProps) {
  const { loadDocuments, preparedDocuments } = sources;
  const hasOwn = summary?.chapters.some(({ checklistItems }) => checklistItems > 0);
  const shown = situation ? { situation } : {};
  return (
    <>
      {summary && hasOwn && (
        <OwnPageChecklists
          summary={summary}
          load={async (of) => (await loadDocuments()).loadOwnChecklists(of)}
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
          loadOwnTemplateEntries={async (of) => (await loadDocuments()).loadOwnTemplateEntries(of)}
        />
      )}
    </>
  );
}
