/** The words of a list that is written as text, parted by white space. */
export const wordList = (list: string): readonly string[] => list.trim().split(/\s+/);
