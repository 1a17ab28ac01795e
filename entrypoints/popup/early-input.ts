/** Keys by which the search field and the check do something. */
const ACTING: ReadonlySet<string> = new Set(['Enter', 'Escape', 'ArrowDown', 'ArrowUp']);

/**
 * Hears Alt+Enter while nothing is drawn yet; whoever can answer calls what comes back, which lets go and presses it
 * again.
 */
export function hearCheckKey(): () => void {
  let heard: KeyboardEvent | undefined;
  const hear = (event: KeyboardEvent) => {
    if (event.altKey && event.key === 'Enter') heard = event;
  };
  addEventListener('keydown', hear);
  return () => {
    removeEventListener('keydown', hear);
    // What has been answered meanwhile is not done twice.
    if (heard && !heard.defaultPrevented)
      document.body.dispatchEvent(new KeyboardEvent('keydown', pressedAgain(heard)));
  };
}

/** The same key once more. */
const pressedAgain = ({ key, altKey, shiftKey }: KeyboardEvent): KeyboardEventInit => ({
  ...{ key, altKey, shiftKey, bubbles: true, cancelable: true },
});

/**
 * Hears what somebody does before the popup can answer: calls back at the first touch and with what is typed, keeps
 * what is clicked and typed, and does it again as soon as the popup answers. Links need no script and work at once.
 * `actAtOnce` does what a browser allows in the click itself only, and says whether it has.
 */
export function hearEarlyInput(
  touched: () => void,
  typing?: (words: string) => void,
  actAtOnce?: (target: Element) => boolean,
): { readonly replay: () => Promise<void> } {
  const heard = new AbortController();
  const again: (() => void)[] = [];
  let typed: { readonly field: HTMLInputElement; readonly value: string } | undefined;
  let pointed: EventTarget | null = null;
  const hear = <K extends keyof WindowEventMap>(type: K, listen: (event: WindowEventMap[K]) => void) =>
    addEventListener(type, listen, { capture: true, signal: heard.signal });
  const later = (event: Event, act: () => void) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    again.push(act);
  };

  hear('pointerover', ({ target }) => {
    pointed = target;
    touched();
  });
  hear('pointerdown', touched);
  hear('focusin', ({ target }) => {
    // The field has the keyboard from the start: that is nobody's doing.
    if (!(target instanceof HTMLInputElement)) touched();
  });
  hear('click', (event) => {
    const { target } = event;
    if (target instanceof Element && actAtOnce?.(target)) return event.stopImmediatePropagation();
    touched();
    if (target instanceof Element && !target.closest('a[href]'))
      later(event, () => target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
  });
  hear('input', (event) => {
    touched();
    if (!(event.target instanceof HTMLInputElement)) return;
    event.stopImmediatePropagation();
    typed = { field: event.target, value: event.target.value };
    typing?.(event.target.value);
  });
  hear('keydown', (event) => {
    touched();
    const { target, key, altKey } = event;
    const inField = target instanceof HTMLInputElement && target.value !== '' && ACTING.has(key);
    if (!target || event.isComposing || !(inField || (altKey && key === 'Enter'))) return;
    later(event, () => target.dispatchEvent(new KeyboardEvent('keydown', pressedAgain(event))));
  });

  return {
    replay: async () => {
      heard.abort();
      for (let at = pointed; at instanceof Element; at = at.parentElement)
        for (const type of ['pointerenter', 'mouseenter']) at.dispatchEvent(new MouseEvent(type));
      document.activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      if (typed) {
        typed.field.value = typed.value;
        typed.field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      for (const act of again) {
        // What was done before is drawn first: Escape empties a field only where there is something in it.
        await new Promise((resolve) => setTimeout(resolve));
        act();
      }
    },
  };
}
