import { appendFileSync } from 'node:fs';

const MARK = 'leitfaden-trace:';

/**
 * A page that watches itself from the moment it has loaded: nodes, attributes, texts, events and messages that are not
 * its own doing go to the console, where the session collects them. Demo pages do nothing by themselves, so all of it
 * counts; a test that makes one do something sets `globalThis.ownDoing` for that time.
 */
const WATCHER = `<script>addEventListener('load', () => setTimeout(() => {
  const seen = (what) => globalThis.ownDoing || console.debug('${MARK} ' + what);
  new MutationObserver((records) => { for (const { type, target, attributeName } of records) if (!(target.nodeName === 'DIALOG' && attributeName === 'open')) seen('mutation ' + type + ' ' + target.nodeName); })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('message', () => seen('message'), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { seen('event ' + event.type); return dispatch.call(this, event); };
}))</script>`;

/** The same page, watching itself. */
export const watched = (html: string): string => html.replace(/<head>|$/, (head) => head + WATCHER);

/** What a console message says of a trace; `undefined` = it is about something else. */
export const traceIn = (text: string): string | undefined =>
  text.startsWith(MARK) ? text.slice(MARK.length).trim() : undefined;

/** What one browser session has seen. */
export interface SessionRecord {
  readonly browser: 'chromium' | 'firefox';
  /** Pages that watched themselves. */
  readonly pages: number;
  readonly requests: readonly string[];
  readonly traces: readonly string[];
}

/** Adds a session to the record of the whole run, which is summed up at its end (`record.ts`). */
export function keepRecord(record: SessionRecord): void {
  const file = process.env.LEITFADEN_RECORD;
  if (file) appendFileSync(file, `${JSON.stringify(record)}\n`);
}
