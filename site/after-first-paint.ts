/**
 * Starts the scripts that the page announces as preloads, in their order, once it has painted: a script that has arrived
 * before would run first, and the text would wait for it.
 */
export function startAfterFirstPaint(page: Document): void {
  const start = () => {
    for (const { href } of page.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=script]')) {
      const script = page.createElement('script');
      script.async = false;
      script.src = href;
      page.head.append(script);
    }
  };
  // In the frame the text is drawn; the task after it comes when that has been done.
  page.addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => setTimeout(start)));
}
