import type { SelfCheck, SelfCheckResult } from '../../core/ports/self-check';
import { browser } from './browser';
import { reportError } from './error-log';

/** A reserved name (RFC 2606) that nobody can own: even a request that got through would reach nobody. */
const NOWHERE = 'leitfaden.invalid';

/**
 * Tests the promises in front of the user: whether a request leaves this page, whether the scripts that read a page
 * leave a trace in this one, which pages the extension may see, and whether pages may see the extension.
 */
export const SELF_CHECKS: readonly SelfCheck[] = [
  { id: 'network', run: () => orFailed(tryToSend) },
  { id: 'traces', run: () => orFailed(readThisPage) },
  { id: 'hosts', run: () => orFailed(countHosts) },
  { id: 'outside', run: () => orFailed(openDoors) },
];

/** A check that throws has failed. */
const orFailed = (check: () => Promise<SelfCheckResult>): Promise<SelfCheckResult> =>
  check().catch((error) => {
    reportError('self-test', error);
    return { passed: false, count: 0 };
  });

/** Tries every kind of request that a page can make; the browser must refuse each one. Counts those refused. */
async function tryToSend(): Promise<SelfCheckResult> {
  let refused = 0;
  const onRefusal = () => {
    refused++;
  };
  document.addEventListener('securitypolicyviolation', onRefusal);
  const image = new Image();
  const attempts: readonly (() => unknown)[] = [
    () => fetch(`https://${NOWHERE}/`).catch(() => {}), // It is meant to fail.
    () => navigator.sendBeacon(`https://${NOWHERE}/`),
    () => new WebSocket(`wss://${NOWHERE}/`),
    () => {
      image.src = `https://${NOWHERE}/picture.png`;
    },
  ];
  for (const way of attempts) {
    try {
      await way();
    } catch {
      // Firefox throws for some of them, and reports the violation as well.
    }
  }
  await refusals(() => refused >= attempts.length);
  document.removeEventListener('securitypolicyviolation', onRefusal);
  const outside = performance
    .getEntriesByType('resource')
    .filter(
      ({ name, ...entry }) => !name.startsWith(location.origin) && 'responseStatus' in entry && entry.responseStatus,
    );
  return { passed: refused >= attempts.length && outside.length === 0, count: refused };
}

/** The browser reports refusals a moment later; waits for at most a second. */
async function refusals(enough: () => boolean): Promise<void> {
  for (const end = performance.now() + 1000; !enough() && performance.now() < end; )
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/**
 * Runs the scripts that are injected into pages in a copy of this page, and watches everything that a page can watch.
 * In a copy, for nobody else draws there: this page is still at work on its own lists.
 */
async function readThisPage(): Promise<SelfCheckResult> {
  const frame = await copyOfThisPage();
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page) throw new Error('the copy of this page has no window');
  let traces = 0;
  const trace = () => {
    traces++;
  };
  const watcher = new page.MutationObserver((records) => {
    traces += records.length;
  });
  watcher.observe(page.document, { subtree: true, childList: true, attributes: true, characterData: true });
  const { dispatchEvent } = page.EventTarget.prototype;
  page.EventTarget.prototype.dispatchEvent = function (event) {
    trace();
    return dispatchEvent.call(this, event);
  };
  page.addEventListener('message', trace);
  const before = Object.keys(page).length;
  for (const file of ['page-facts-reader.js', 'draft-reader.js', 'selection-reader.js']) {
    // An element, because Firefox's store warns of imports of computed addresses. The element itself is not counted.
    const script = page.document.createElement('script');
    await new Promise((resolve, reject) => {
      Object.assign(script, { type: 'module', src: `/${file}?${performance.now()}`, onload: resolve, onerror: reject });
      page.document.head.append(script);
      watcher.takeRecords();
    });
  }
  traces += watcher.takeRecords().length + Math.abs(Object.keys(page).length - before);
  watcher.disconnect();
  frame.remove();
  return { passed: traces === 0, count: traces };
}

/** A frame with what stands on this page, below what can be seen of it. */
async function copyOfThisPage(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = document.title;
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  frame.style.cssText = 'position: fixed; top: 100%; width: 100%; height: 100%; border: 0';
  // Firefox puts an empty document in its place until it has loaded.
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  const views = [...document.body.children].filter((child) => child !== frame);
  frame.contentDocument?.body.append(...views.map((view) => view.cloneNode(true)));
  return frame;
}

/** Pages that the extension may see without a click: none, unless the user has switched a network on. */
async function countHosts(): Promise<SelfCheckResult> {
  const { origins = [] } = await browser.permissions.getAll();
  const { host_permissions: standing = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return { passed: standing.length === 0, count: origins.length };
}

const DOORS: ReadonlySet<string> = new Set(['web_accessible_resources', 'externally_connectable', 'content_scripts']);

/** Manifest keys through which a page could notice the extension or a script would run without a click. */
async function openDoors(): Promise<SelfCheckResult> {
  const manifest: object = browser.runtime.getManifest();
  const doors = Object.entries(manifest).filter(
    // Firefox returns every key that a manifest can have, with null for those it does not have.
    ([name, door]) => DOORS.has(name) && door !== null && !(Array.isArray(door) && door.length === 0),
  );
  return { passed: doors.length === 0, count: doors.length };
}
