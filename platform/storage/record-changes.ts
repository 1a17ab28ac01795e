/** Surfaces of the extension tell each other which records have changed; no page can hear it. */
const CHANNEL = 'records';

export type ChangedRecords = readonly (readonly [kind: string, id: string])[];

/** Tells every surface, this one too, which records have changed. */
export function announce(changes: ChangedRecords): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(changes);
  channel.close();
}

/** Calls back with what has changed, here or on another surface. Returns a function that stops it. */
export function watchRecords(changed: (changes: ChangedRecords) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<ChangedRecords>) => changed(data);
  return () => channel.close();
}
