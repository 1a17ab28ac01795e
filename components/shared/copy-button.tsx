import { useState } from 'preact/hooks';
import { copy } from './copy';
import { useTranslate } from './translate';

interface CopyButtonProps {
  readonly text: string;
  /** The same with lists or a table, for programs that take them. */
  readonly html?: string | undefined;
  readonly label: string;
}

/** Copies a text and says so. Where the browser refuses, it says that too. */
export function CopyButton({ text, html, label }: CopyButtonProps) {
  const t = useTranslate();
  const [result, setResult] = useState<'copied' | 'copyFailed'>();
  const onClick = () =>
    copy(text, html).then(
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
