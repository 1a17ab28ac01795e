import { useState } from 'preact/hooks';
import { useTranslate } from './translate';

interface CopyActionProps {
  /** Rejects where the browser refuses. */
  readonly copy: () => Promise<void>;
  readonly label: string;
}

/** A button that copies something and says so. Where the browser refuses, it says that too. */
export function CopyAction({ copy, label }: CopyActionProps) {
  const t = useTranslate();
  const [result, setResult] = useState<'copied' | 'copyFailed'>();
  const onClick = () =>
    copy().then(
      () => setResult('copied'),
      () => setResult('copyFailed'),
    );
  return (
    <span class="copy">
      <button type="button" class="link" onClick={onClick}>
        {label}
      </button>
      {/* Beside the button: a result is no link. Its room is kept from the start, so that nothing in the row moves when it comes. */}
      <span class="copy-room" data-room={t('copied')}>
        <span role="status" class={result ? 'copy-result' : 'visually-hidden'}>
          {result && t(result)}
        </span>
      </span>
    </span>
  );
}

/** Copies a text, or what it is at the moment of the click. */
export const CopyButton = ({ text, label }: { text: string | (() => string); label: string }) => (
  <CopyAction copy={() => navigator.clipboard.writeText(typeof text === 'string' ? text : text())} label={label} />
);
