/**
 * A ref for what is to have the keyboard as soon as it is there, for instance because what had it is gone. Module
 * level: Preact calls a ref again when the function is another one, and the focus would jump back at every drawing.
 */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
