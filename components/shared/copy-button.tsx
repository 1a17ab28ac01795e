import { useState } from 'preact/hooks';
import { useTranslate } from './translate';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** Another way to the clipboard than plain text. Rejects where the browser refuses. */
  readonly copy?: (text: string) => Promise<void>;
}

const writeText = (text: string) => navigator.clipboard.writeText(text);

/** Copies a text and says so. Where the browser refuses, it says that too. */
export function CopyButton({ text, label, copy = writeText }: CopyButtonProps) {
  const t = useTranslate();
  const [result, setResult] = useState<'copied' | 'copyFailed'>();
  const onClick = () =>
    copy(text).then(
      () => setResult('copied'),
      () => setResult('copyFailed'),
    );
  return (
    <button type="button" class="link" onClick={onClick}>
      {label}
      <span role="status" class={result ? 'copy-result' : 'visually-hidden'}>
        {result && t(result)}
      </span>
    </button>
  );
}
