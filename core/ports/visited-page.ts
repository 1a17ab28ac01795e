/** The page that the user is on, as far as a click has granted access to it. */
export interface VisitedPage {
  readonly tabId: number;
  readonly url: string;
  readonly title: string;
}
