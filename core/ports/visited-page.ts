/** The page that the user is on, as far as a click has granted access to it. */
export interface VisitedPage {
  readonly tabId: number;
  /** The session of the browser in which `tabId` is this tab's, for addresses that outlive it. */
  readonly session: string;
  readonly url: string;
  readonly title: string;
}
