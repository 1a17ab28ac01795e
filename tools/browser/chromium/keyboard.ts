import { expect } from 'vitest';
import type { Target } from './target';

/** Where the keyboard stands. */
export interface FocusState {
  /** What it is called, for messages: its label or its words. */
  readonly name: string;
  /** A path that tells elements apart. */
  readonly path: string;
  /** Why a person would lose it: nothing is focused, no ring, out of the window, below something else. */
  readonly problem: string | undefined;
}

// Runs in the page. A ring may be drawn by the element or by the box around it, as the search field does.
const FOCUS_STATE = `(() => {
  const element = document.activeElement;
  const path = (e) => (e && e !== document.body ? path(e.parentElement) + '>' + e.tagName + ':' + [...e.parentElement.children].indexOf(e) : '');
  if (!element || element === document.body) return { name: '', path: '', problem: 'nothing has the keyboard' };
  const ring = (e) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(e);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  };
  const heading = element.matches('[tabindex="-1"]');
  const box = element.getClientRects()[0];
  const inside = box && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const top = box && document.elementFromPoint(
    Math.min(Math.max(box.x + box.width / 2, 1), innerWidth - 1), Math.min(Math.max(box.y + Math.min(box.height, 40) / 2, 1), innerHeight - 1));
  const problem = !inside ? 'out of sight'
    : !heading && !(element.matches(':focus-visible') && (ring(element) || ring(element.parentElement))) ? 'no ring'
    : !heading && !(top && (element.contains(top) || top.contains(element))) ? 'covered by ' + top?.outerHTML.slice(0, 80)
    : undefined;
  return { name: (element.getAttribute('aria-label') ?? (element.innerText || element.id || element.className)).trim().slice(0, 60), path: path(element), problem };
})()`;

/** Where the keyboard stands now; fails where a person would lose it. */
export async function focusIn(view: Pick<Target, 'evaluate'>): Promise<FocusState> {
  const state = await view.evaluate<FocusState>(FOCUS_STATE);
  expect(state.problem, `focus on "${state.name}"`).toBeUndefined();
  return state;
}

/**
 * Tab after Tab until the focused element matches a CSS selector (and its words begin so); looks at every stop on the
 * way.
 */
export async function tabTo(
  view: Pick<Target, 'evaluate' | 'press'>,
  selector: string,
  words = '',
  key = 'Tab',
): Promise<FocusState> {
  const names: string[] = [];
  for (let i = 0; i < 250; i++) {
    await view.press(key);
    const state = await focusIn(view);
    names.push(state.name);
    const there = `document.activeElement.matches(${JSON.stringify(selector)}) && (document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText).trim().startsWith(${JSON.stringify(words)})`;
    if (await view.evaluate(there)) return state;
  }
  throw new Error(`${key} never came to ${selector} "${words}", but to:\n${names.join('\n')}`);
}

/**
 * What a person would want to reach: every visible control that takes the keyboard. A group of radio buttons is one
 * stop.
 */
const CONTROLS = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
  .filter((e) => e.checkVisibility() && !e.disabled && e.tabIndex >= 0)
  .filter((e) => e.type !== 'radio' || e.checked)`;

/** Walks through the whole view once with Tab: every control is reached, each stop is in sight. Returns their names. */
export async function walk(view: Target): Promise<string[]> {
  const wanted = await view.evaluate<number>(`${CONTROLS}.length`);
  const reached = new Map<string, string>();
  for (let i = 0; i < wanted + 5 && reached.size < wanted; i++) {
    await view.press('Tab');
    // At its end a page hands the keyboard to the browser for one step.
    const { path, name } = (await view.evaluate<FocusState>(FOCUS_STATE)).path
      ? await focusIn(view)
      : { path: '', name: '' };
    if (path) reached.set(path, name);
  }
  expect(reached.size, `reached:\n${[...reached.values()].join('\n')}`).toBe(wanted);
  return [...reached.values()];
}
