/** The browsers whose toolbars differ. */
export type BrowserName = 'chrome' | 'edge' | 'firefox';

/** Which browser this is, by its own word; relatives of Chromium count as Chrome. For instructions in words only. */
export function browserName(userAgent: string = navigator.userAgent): BrowserName {
  if (userAgent.includes('Firefox/')) return 'firefox';
  return userAgent.includes('Edg/') ? 'edge' : 'chrome';
}
