export interface ExtensionOfferProps {
  /** Beside which page it stands: each says what the extension does more there. */
  readonly page: 'reader' | 'desk';
}

/**
 * What the extension does more than the page. The extension itself and the single file, which is for offices that allow
 * none, say nothing; the site puts another file in the place of this one (`tools/site/bundle.ts`).
 */
export const ExtensionOffer = (_props: ExtensionOfferProps) => null;
