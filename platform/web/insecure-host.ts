/**
 * What browsers keep from pages of an intranet without a certificate: locks, random names, the clipboard. Locks then
 * hold within one window only; that another window writes the same thing in the same milliseconds is left to chance
 * there. Imported first.
 */
type Work<T> = () => Promise<T>;

const queues = new Map<string, Promise<unknown>>();

/** Lets one piece of work of a name in at a time; those of a shared lock know nothing of each other. */
function request<T>(name: string, options: { readonly mode?: string } | Work<T>, work?: Work<T>): Promise<T> {
  const todo = typeof options === 'function' ? options : work;
  if (!todo) return Promise.reject(new TypeError('A lock needs work'));
  if (typeof options !== 'function' && options.mode === 'shared') return todo();
  const before = queues.get(name) ?? Promise.resolve();
  const done = before.then(todo, todo);
  queues.set(name, done);
  return done;
}

const randomUUID = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

/** Copies as pages did before the clipboard's own interface; within a click only. */
async function writeText(text: string): Promise<void> {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  if (!copied) throw new Error('The browser has not copied');
}

if (!navigator.locks) Object.defineProperty(navigator, 'locks', { value: { request } });
if (!crypto.randomUUID) Object.defineProperty(crypto, 'randomUUID', { value: randomUUID });
if (!navigator.clipboard) Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
