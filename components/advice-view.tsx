import type { Situation } from '../core/situation/situation';
import { isSilent, NETWORK_NAMES } from '../core/situation/vocabulary';
import { ChapterList } from './chapter-list';
import { PlaceLine } from './place-line';
import { TipCard } from './tip-card';
import { type MessageKey, useTranslate } from './translate';
import type { Advice } from './use-advice';

/** What helps on this page: where it is, up to five tips, or a friendly empty state with the chapters. */
export function AdviceView({ page, tips, table, open, correction, onToggle, onCorrect, onUndo }: Advice) {
  const t = useTranslate();
  const situation = page?.situation;
  const ready = page !== undefined && table !== undefined;
  return (
    <div class="advice">
      <PlaceLine
        situation={situation}
        known={page !== undefined}
        url={page?.url}
        correction={correction}
        onCorrect={onCorrect}
        onUndo={onUndo}
      />
      {situation && !situation.known && tips.length > 0 && (
        <p class="place-note">{t('alwaysHelpful', NETWORK_NAMES[situation.network])}</p>
      )}
      {situation && tips.length > 0 && (
        <>
          <h2 class="visually-hidden">{t('tipsHeading')}</h2>
          <ul class="tip-list">
            {tips.map((ranked) => (
              <TipCard
                key={ranked.row.section}
                ranked={ranked}
                situation={situation}
                open={open === ranked.row.section}
                onToggle={() => onToggle(ranked.row.section)}
              />
            ))}
          </ul>
        </>
      )}
      <p role="status" class="visually-hidden">
        {ready &&
          (tips.length === 0 ? t('emptyTitle') : tips.length === 1 ? t('tipsCountOne') : t('tipsCount', tips.length))}
      </p>
      {ready && tips.length === 0 && (
        <div class="empty">
          <p class="empty-title">{t('emptyTitle')}</p>
          <p>{t(emptyReason(situation))}</p>
        </div>
      )}
      {ready && tips.length === 0 && <ChapterList chapters={table.chapters} />}
    </div>
  );
}

function emptyReason(situation: Situation | undefined): MessageKey {
  if (!situation) return 'emptyNoNetwork';
  return isSilent(situation.kind) && situation.kind !== 'other' ? 'emptySilent' : 'emptyNoTips';
}
