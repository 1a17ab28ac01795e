import { click, fill } from './drive';
import type { Target } from './target';

/** Marks the section that is open in every way; what is marked already stays as it is. */
export const markSection = async (target: Target) => {
  const tools = '.section:has([id="10.3"]) > .annotation-tools .annotation-tool';
  await target.waitFor(`document.querySelector('${tools}')`);
  for (const at of [0, 3])
    await target.evaluate(
      `(([tool]) => tool.ariaPressed === 'true' || tool.click())([document.querySelectorAll('${tools}')[${at}]])`,
    );
  if (!(await target.evaluate(`document.querySelector('.note-field') !== null`))) await click(target, tools, 1);
  await target.waitFor(`document.querySelector('.note-field')`);
  await fill(
    target,
    '.note-field',
    'Mit dem Betriebsrat klären:\n– Spanne aus dem Tarif\n– wer entscheidet über Ausnahmen?',
  );
  await target.waitFor(`document.querySelector('.note-status').innerText !== ''`);
  if (await target.evaluate(`document.querySelector('.highlight') !== null`)) return;
  // The first click chooses a sentence, the second marks it.
  await click(target, tools, 2);
  await target.waitFor(`getSelection().toString() !== ''`);
  await click(target, tools, 2);
  await target.waitFor(`document.querySelector('.highlight')`);
};
