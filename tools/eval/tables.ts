/** A Markdown table; the first row is the heading, all columns but the first stand to the right. */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** A share or a mean with three places. */
export const three = (value: number): string => value.toFixed(3);
