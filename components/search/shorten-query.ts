/** At most 60 characters, so that a long query stays on one line. */
export const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
