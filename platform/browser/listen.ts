/** Hears an event of the browser. Returns the way to stop. */
export function listen<Listener>(
  event: { addListener(listener: Listener): void; removeListener(listener: Listener): void },
  listener: Listener,
): () => void {
  event.addListener(listener);
  return () => event.removeListener(listener);
}
