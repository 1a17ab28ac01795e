/** A ribbon; filled if the target is bookmarked. */
export function BookmarkIcon({ filled }: { filled: boolean }) {
  return (
    <svg class="annotation-icon" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <path
        d="M2.75 1h6.5v10L6 8.4 2.75 11z"
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.25"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** A tick. */
export function ReadIcon() {
  return (
    <svg class="annotation-icon" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <path d="M2 6.5 4.8 9.2 10 3.2" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
    </svg>
  );
}

/** Lines of handwriting. */
export function NoteIcon() {
  return (
    <svg class="annotation-icon" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <path d="M1.5 3h9M1.5 6h9M1.5 9h5" fill="none" stroke="currentColor" stroke-width="1.25" stroke-linecap="round" />
    </svg>
  );
}
