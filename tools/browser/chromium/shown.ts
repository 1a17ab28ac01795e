/** What a popup or panel says of the page and shows as tips. */
export interface Shown {
  readonly situation: string;
  readonly sections: string[];
  readonly reasons: string[];
}

/** Reads it from a surface of either browser. */
export const shown = (surface: { evaluate<T>(expression: string): Promise<T> }): Promise<Shown> =>
  surface.evaluate<Shown>(`({
    situation: document.querySelector('.situation-name').innerText,
    sections: [...document.querySelectorAll('.tip-card')].map(({ dataset }) => dataset.section),
    reasons: [...document.querySelectorAll('.tip-reason-short')].map((e) => e.innerText),
  })`);
