import { useState } from 'preact/hooks';
import { CopyResult, type CopyState } from './copy-result';

/** Copies a text, or what it is at the moment of the click, and says so. Where the browser refuses, it says that too. */
export function CopyButton({ text, label }: { text: string | (() => string); label: string }) {
  const [result, setResult] = useState<CopyState>();
  const copy = () =>
    navigator.clipboard.writeText(typeof text === 'string' ? text : text()).then(
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
