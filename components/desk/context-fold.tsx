import type { ComponentChildren } from 'preact';
import type { DraftContext } from '../../core/draft/context';
import { useTranslate } from '../shared/translate';
import { COUNTRY_WORDS, KIND_WORDS } from './words';

interface ContextFoldProps {
  readonly inPanel: boolean;
  readonly house: string | undefined;
  readonly context: DraftContext;
  readonly recognised: boolean;
  readonly children: ComponentChildren;
}

/** What a draft is for: open in a tab; beside a page, where room is scarce, one line that unfolds. */
export function ContextFold({ inPanel, house, context, recognised, children }: ContextFoldProps) {
  const t = useTranslate();
  if (!inPanel) return <>{children}</>;
  const kind = t(KIND_WORDS[context.kind]);
  const words = [house, recognised ? t('kindRecognised', kind) : kind, t(COUNTRY_WORDS[context.country])];
  return (
    <details class="desk-drafts">
      <summary>{words.filter(Boolean).join(', ')}</summary>
      {children}
    </details>
  );
}
