import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';

// A set-up runs for each file; the modules that files import run once a process.
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});
