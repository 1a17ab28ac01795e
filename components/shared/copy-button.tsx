import { useState } from 'preact/hooks';
import { useTranslate } from './translate';

/** Copies a text, or what it is at the moment of the click, and says so. Where the browser refuses, it says that too. */
export function CopyButton({ text, label }: { text: string | (() => string); label: string }) {
  const t = useTranslate();
  const [result, setResult] = useState<'copied' | 'copyFailed'>();
  const copy = () =>
    navigator.clipboard.writeText(typeof text === 'string' ? text : text()).then(
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
