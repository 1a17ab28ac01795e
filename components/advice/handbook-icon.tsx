/**
 * Stands where a tip of the guide has its grade: the sentence is the house's own, and nobody has said how sure it is.
 */
export function HandbookIcon() {
  return (
    <span class="grade grade-own">
      <svg class="grade-shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <path
          d="M1.5 6 6 1.8 10.5 6M3 5.2v5h6v-5"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linejoin="round"
        />
      </svg>
    </span>
  );
}
