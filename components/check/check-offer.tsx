import { useLayoutEffect } from 'preact/hooks';
import { useTranslate } from '../shared/translate';

interface CheckOfferProps {
  /** A click is likely: the pointer or the keyboard has come to the button. */
  readonly onLikely: () => void;
  readonly onCheck: () => void;
  /** The desk, for a text that is pasted. */
  readonly deskHref: string;
}

/** The one filled button: reads the text of the page on this click, never by itself. Alt+Enter is the same click. */
export function CheckOffer({ onLikely, onCheck, deskHref }: CheckOfferProps) {
  const t = useTranslate();
  // With the button, not a frame later: a key that was pressed before it came is pressed again as soon as it is there.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.key !== 'Enter') return;
      event.preventDefault();
      onCheck();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onCheck]);
  return (
    <div class="check-offer">
      <button
        type="button"
        class="button-filled"
        aria-keyshortcuts="Alt+Enter"
        title={t('checkTextKey')}
        onPointerEnter={onLikely}
        onFocus={onLikely}
        onClick={onCheck}
      >
        {t('checkText')}
      </button>
      <p>
        {t('checkTextNote')} <DeskLink href={deskHref} label={t('checkPaste')} />
      </p>
    </div>
  );
}

/** The way to the desk for a text that no page shows. */
export function DeskLink({ href, label, look = 'check-paste' }: { href: string; label: string; look?: string }) {
  return (
    <a class={look} href={href} target={href.includes('#panel') ? undefined : '_blank'} rel="noopener">
      {label}
    </a>
  );
}
