import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { EditorHandle } from './editor';
import { type NamedFinding, rangeOf } from './finding-ranges';

/** The finding that the writer looks at, and the way from one to the next in the order of the text. */
export function useActiveFinding(
  draft: string,
  findings: readonly NamedFinding[],
  editor: RefObject<EditorHandle | null>,
) {
  const [key, setKey] = useState<string>();
  useEffect(() => setKey(undefined), [draft]);

  const select = (finding: NamedFinding | undefined) => {
    setKey(finding?.key);
    const range = finding && rangeOf(finding);
    if (range) editor.current?.select(range);
  };
  return {
    /** The name of it; `undefined` = none. */
    key,
    select,
    leave: () => setKey(undefined),
    /** From where the caret stands, if none is looked at; round and round. */
    step: (by: 1 | -1) => {
      const at = findings.findIndex((finding) => finding.key === key);
      const caret = editor.current?.caret() ?? 0;
      const behind = findings.findIndex((finding) => (rangeOf(finding)?.start ?? -1) >= caret);
      const next = at >= 0 ? at + by : by > 0 ? behind : behind - 1;
      select(findings[(next + findings.length) % findings.length] ?? findings[0]);
    },
    /** The one on which the caret stands. */
    atCaret: (offset: number) =>
      setKey(findings.find(({ whole, start, end }) => !whole && start <= offset && offset < end)?.key),
  };
}
