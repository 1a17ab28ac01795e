import { CopyAction } from './copy-button';

interface RichCopyButtonProps {
  readonly text: string;
  /** The same with lists or a table, for programs that take them; none where plain text says it all. */
  readonly html: string | undefined;
  readonly label: string;
}

/**
 * Copies a text as plain text and, where that matters, as rich text. Apart from `CopyButton`, which a popup waits for.
 */
export const RichCopyButton = ({ text, html, label }: RichCopyButtonProps) => (
  <CopyAction copy={() => written(text, html)} label={label} />
);

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
