import { useState } from 'preact/hooks';
import { useTranslate } from './translate';

interface RichCopyButtonProps {
  readonly text: string;
  /** The same with lists or a table, for programs that take them; none where plain text says it all. */
  readonly html: string | undefined;
  readonly label: string;
}

/** Copies a text as plain text and, where that matters, as rich text, and says so. Apart from `CopyButton`, which a popup waits for. */
export function RichCopyButton({ text, html, label }: RichCopyButtonProps) {
  const t = useTranslate();
  const [result, setResult] = useState<'copied' | 'copyFailed'>();
  const copy = () =>
    written(text, html).then(
      () => setResult('copied'),
      () => setResult('copyFailed'),
    );
  return (
    <button type="button" class="link" onClick={copy}>
      {label}
      <span role="status" class={result ? 'copy-result' : 'visually-hidden'}>
        {result && t(result)}
      </span>
    </button>
  );
}

/** Rejects where the browser refuses. */
const written = (text: string, html: string | undefined): Promise<void> =>
  html === undefined
    ? navigator.clipboard.writeText(text)
    : navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
