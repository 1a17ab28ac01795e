import { itemOf } from '../../../core/registry/registry';
import { saveItem } from '../../../core/storage/load-item';
import type { Target } from './target';

export const click = (target: Target, selector: string, at = 0): Promise<unknown> =>
  target.evaluate(`document.querySelectorAll(${JSON.stringify(selector)})[${at}].click()`);

export const clickText = (target: Target, selector: string, text: string): Promise<unknown> =>
  target.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].find((e) => e.innerText.startsWith(${JSON.stringify(text)})).click()`,
  );

/** Types into a field as an input event does. */
export const fill = (target: Target, selector: string, text: string): Promise<unknown> =>
  target.evaluate(
    `(() => { const field = document.querySelector(${JSON.stringify(selector)}); field.focus(); field.value = ${JSON.stringify(text)}; field.dispatchEvent(new InputEvent('input', { bubbles: true })); })()`,
  );

/** Puts values into the extension's storage, as if the user had set them long ago; `null` takes one away. */
export const store = (target: Target, values: Readonly<Record<string, unknown>>): Promise<unknown> =>
  storeAsIs(
    target,
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value === null ? null : stored(key, value)])),
  );

/** As the extension stores a value of an item; of several entries the later ones are newer. */
function stored(key: string, value: unknown): unknown {
  const definition = itemOf(key);
  if (!definition) throw new Error(`Nothing is stored under ${key}`);
  const envelope = saveItem(definition, value, { data: undefined }, 1);
  if (!definition.codec.perEntry) return envelope;
  const data = Object.entries(envelope.data ?? {}).map(([id, entry], i) => [id, { ...entry, changed: i + 1 }]);
  return { ...envelope, data: Object.fromEntries(data) };
}

/** Puts into the extension's storage whatever is given, also what the extension would never store. */
export const storeAsIs = (target: Target, values: Readonly<Record<string, unknown>>): Promise<unknown> => {
  const gone = Object.keys(values).filter((key) => values[key] === null);
  const set = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
  return target.evaluate(
    `chrome.storage.local.remove(${JSON.stringify(gone)}).then(() => chrome.storage.local.set(${JSON.stringify(set)})).then(() => true)`,
  );
};

/** Waits until something is stored that says this; what is on screen is there a moment earlier. */
export const whenStored = (target: Target, key: string, words: string): Promise<unknown> =>
  target.waitFor(
    `chrome.storage.local.get(${JSON.stringify(key)}).then((kept) => JSON.stringify(kept).includes(${JSON.stringify(words)}))`,
  );
