import { type Gap, gapAfter, gapBefore } from '../../core/draft/gaps';

/**
 * The gap to which Tab leads from where the caret stands, Shift+Tab back; `undefined` behind the last one (before the
 * first one): there the key leaves the field as in any other.
 */
export function gapAtTab(event: KeyboardEvent): Gap | undefined {
  const { currentTarget: field, key, altKey, ctrlKey, metaKey, isComposing } = event;
  if (!(field instanceof HTMLTextAreaElement)) return undefined;
  if (key !== 'Tab' || altKey || ctrlKey || metaKey || isComposing) return undefined;
  const { value, selectionStart, selectionEnd } = field;
  return event.shiftKey ? gapBefore(value, selectionStart) : gapAfter(value, selectionStart, selectionEnd);
}
