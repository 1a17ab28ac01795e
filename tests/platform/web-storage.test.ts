import { afterEach, expect, it, vi } from 'vitest';
import { onChanged, storageArea } from '../../platform/web/storage-area';

/** A host's storage, with something of another page in it. */
function hostStorage(): Storage {
  const kept = new Map([['theirs', '1']]);
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
  // Keys of a storage are those of the object.
  return new Proxy(storage, {
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}

const heard = vi.fn();
onChanged.addListener(heard);
afterEach(() => heard.mockClear());

it('gives back what was stored, and leaves other pages of the host alone', async () => {
  const host = hostStorage();
  const area = storageArea('local', () => host);
  await area.set({ a: { deep: [1] }, b: null });
  expect(await area.get(null)).toEqual({ a: { deep: [1] }, b: null });
  expect(await area.get('a')).toEqual({ a: { deep: [1] } });
  expect(await area.get(['a', 'none'])).toEqual({ a: { deep: [1] } });
  await area.clear();
  expect(await area.get(null)).toEqual({});
  expect(host.getItem('theirs')).toBe('1');
});

it('announces a change once, and none where nothing has changed', async () => {
  const host = hostStorage();
  const area = storageArea('local', () => host);
  await area.set({ a: 1 });
  await area.set({ a: 1 });
  await area.remove('a');
  expect(heard.mock.calls).toEqual([
    [{ a: { oldValue: undefined, newValue: 1 } }, 'local'],
    [{ a: { oldValue: 1, newValue: undefined } }, 'local'],
  ]);
});

it('rejects where the browser keeps nothing, as the extension API does', async () => {
  const area = storageArea('local', () => {
    throw new DOMException('blocked', 'SecurityError');
  });
  await expect(area.get(null)).rejects.toThrow('blocked');
  await expect(area.set({ a: 1 })).rejects.toThrow('blocked');
});
