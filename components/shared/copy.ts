/** Puts a text on the clipboard, with a rich form beside it where there is one. Rejects where the browser refuses. */
export const copy = (text: string, html?: string): Promise<void> =>
  html === undefined
    ? navigator.clipboard.writeText(text)
    : navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
