import { useEffect, useState } from 'preact/hooks';
import { FOLD_LINES, type Preview } from '../../core/draft/preview';
import { sectionHref } from '../guide-text/running-text';
import { asOfInWords } from '../shared/days';
import { useTranslate } from '../shared/translate';
import { inWords } from './words';

/** What a reader sees before the fold, and where the figure comes from. */
export function PreviewView({
  text,
  preview: { fold, folds },
  loadSource,
}: {
  text: string;
  preview: Preview;
  /** The name of the source behind a fact of the guide. */
  loadSource: (fact: string) => Promise<string | undefined>;
}) {
  const t = useTranslate();
  const [source, setSource] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    setSource(undefined);
    if (!fold) return;
    let current = true;
    void loadSource(fold.source).then((name) => current && setSource(name));
    return () => {
      current = false;
    };
  }, [fold]);
  if (!fold || text.trim() === '') return null;
  const first = folds[0];
  const lines = FOLD_LINES[fold.network];
  return (
    <section class="desk-part" aria-labelledby="preview">
      <h2 id="preview">{t('previewHeading')}</h2>
      {first ? (
        <p class="preview-text" lang="de">
          {wholeWords(text, first.at)}
          <span class="preview-more"> {t('previewMore')}</span>
        </p>
      ) : (
        <p>{t('previewWhole')}</p>
      )}
      <p class="preview-source">
        {t('previewMobile', inWords(fold.mobile))}
        {fold.desktop !== undefined && `, ${t('previewDesktop', inWords(fold.desktop))}`}
        {lines !== undefined && `, ${t('previewLines', lines)}`}. {t('previewApproximate')}{' '}
        {source && <span lang="de">{source}</span>}
        {source && ' · '}
        {t('findingAsOf', asOfInWords(fold.asOf))} ·{' '}
        <a href={sectionHref('6.2')} target="_blank" rel="noopener">
          {t('findingSection', '6.2')}
        </a>
      </p>
    </section>
  );
}

/** The cut is approximate: half a word would claim more than is known. */
function wholeWords(text: string, at: number): string {
  const seen = text.slice(0, at);
  const blank = seen.search(/\s\S*$/);
  const cutsWord = /\S$/.test(seen) && /^\S/.test(text.slice(at));
  return (cutsWord && blank > at - 30 ? seen.slice(0, blank) : seen).trimEnd();
}

/** Length in the network's own unit, and what is left of it. */
export function LengthLine({ preview: { length, limit, left, bytesOver } }: { preview: Preview }) {
  const t = useTranslate();
  return (
    <p class="length-line">
      {limit && left !== undefined ? (
        <>
          {t('lengthOf', inWords(length))} {t('lengthLimit', inWords(limit.most))},{' '}
          <strong class={left < 0 ? 'is-over' : undefined}>
            {left < 0 ? t('lengthOver', inWords(-left)) : t('lengthLeft', inWords(left))}
          </strong>
          {bytesOver > 0 && (
            <>
              {' · '}
              <strong class="is-over">{t('lengthBytesOver', inWords(bytesOver))}</strong>
            </>
          )}
          {limit.unit !== 'characters' && (
            <span class="length-unit">
              {' '}
              ({t(limit.unit === 'x-weighted' ? 'unitX' : limit.unit === 'mastodon' ? 'unitMastodon' : 'unitGraphemes')}
              )
            </span>
          )}
          <span class="length-unit">
            {' · '}
            {t('findingAsOf', asOfInWords(limit.asOf))} ·{' '}
            <a href={sectionHref('6.2')} target="_blank" rel="noopener">
              {t('findingSection', '6.2')}
            </a>
          </span>
        </>
      ) : (
        t('lengthPlain', inWords(length))
      )}
    </p>
  );
}
