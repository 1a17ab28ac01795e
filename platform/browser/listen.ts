/** Adds a listener to an event of the browser. Returns a function that removes it. */
export function listen<Listener>(
  event: { addListener(listener: Listener): void; removeListener(listener: Listener): void },
  listener: Listener,
): () => void {
  event.addListener(listener);
  return () => event.removeListener(listener);
}
