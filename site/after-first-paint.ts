/**
 * Where a browser says nothing of its paints (Firefox, when it resists fingerprinting), and in tabs that nobody sees
 * yet.
 */
const AT_THE_LATEST_MS = 3000;

/**
 * Starts the scripts that the page announces as preloads, in their order, once the browser says that it has painted. A
 * frame that has been drawn is not on the screen yet: a script that runs then takes the processor from what brings it
 * there.
 */
export function startAfterFirstPaint(page: Document): void {
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    for (const { href } of page.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=script]')) {
      const script = page.createElement('script');
      script.async = false;
      script.src = href;
      page.head.append(script);
    }
  };
  new PerformanceObserver((paints) => {
    if (paints.getEntriesByName('first-contentful-paint').length > 0) start();
  }).observe({ type: 'paint', buffered: true });
  page.addEventListener('DOMContentLoaded', () => setTimeout(start, AT_THE_LATEST_MS));
}
