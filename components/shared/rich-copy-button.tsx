import { CopyButton } from './copy-button';

interface RichCopyButtonProps {
  readonly text: string;
  /** The same with lists or a table, for programs that take them; none where plain text says it all. */
  readonly html: string | undefined;
  readonly label: string;
}

/** Copies a text as plain text and, where that matters, as rich text. */
export const RichCopyButton = ({ text, html, label }: RichCopyButtonProps) =>
  html === undefined ? (
    <CopyButton text={text} label={label} />
  ) : (
    <CopyButton text={text} label={label} copy={() => navigator.clipboard.write([clipboardItem(text, html)])} />
  );

const clipboardItem = (text: string, html: string) =>
  new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
