/** The browsers whose toolbars differ. */
export type BrowserName = 'chrome' | 'edge' | 'firefox';

/** Which browser this is, by its user agent; other Chromium browsers count as Chrome. Only for instructions in text. */
export function browserName(userAgent: string = navigator.userAgent): BrowserName {
  if (userAgent.includes('Firefox/')) return 'firefox';
  return userAgent.includes('Edg/') ? 'edge' : 'chrome';
}
