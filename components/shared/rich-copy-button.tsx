import { useState } from 'preact/hooks';
import { CopyResult, type CopyState } from './copy-result';

interface RichCopyButtonProps {
  readonly text: string;
  /** The same with lists or a table, for programs that take them; none where plain text says it all. */
  readonly html: string | undefined;
  readonly label: string;
}

/** Copies a text as plain text and, where that matters, as rich text, and says so. Apart from `CopyButton`, which a popup waits for. */
export function RichCopyButton({ text, html, label }: RichCopyButtonProps) {
  const [result, setResult] = useState<CopyState>();
  const copy = () =>
    written(text, html).then(
      () => setResult('copied'),
      () => setResult('copyFailed'),
    );
  return (
    <span class="copy">
      <button type="button" class="link" onClick={copy}>
        {label}
      </button>
      <CopyResult result={result} />
    </span>
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
