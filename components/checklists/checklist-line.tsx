import type { ComponentChildren } from 'preact';

interface ChecklistLineProps {
  readonly id: string;
  readonly title: ComponentChildren;
  /** What to do in full; nothing where the title says it. */
  readonly action?: ComponentChildren;
  /** Where it comes from. */
  readonly source?: ComponentChildren;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

/** One line: a box with what it is about, what to do, and where that stands. */
export function ChecklistLine({ id, title, action, source, ticked, onTick }: ChecklistLineProps) {
  const detail = `do-${id}`;
  return (
    <li class="checklist-line">
      <label>
        <input
          type="checkbox"
          checked={ticked}
          {...(action ? { 'aria-describedby': detail } : {})}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span class="checklist-title" lang="de">
          {title}
        </span>
      </label>
      {action && (
        <p id={detail} class="checklist-action" lang="de">
          {action}
        </p>
      )}
      {source}
    </li>
  );
}
