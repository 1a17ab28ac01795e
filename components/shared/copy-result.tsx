import { useTranslate } from './translate';

/** What became of a copy; `undefined` = nobody has asked for one. */
export type CopyState = 'copied' | 'copyFailed' | undefined;

/** Says beside a button what became of the copy. Its room is kept from the start: nothing in the row moves when it comes. */
export function CopyResult({ result }: { result: CopyState }) {
  const t = useTranslate();
  return (
    <span class="copy-room" data-room={t('copied')}>
      <span role="status" class={result ? 'copy-result' : 'visually-hidden'}>
        {result && t(result)}
      </span>
    </span>
  );
}
