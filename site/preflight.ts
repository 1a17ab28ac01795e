import preflight from '../entrypoints/preferences-preflight';
import { startAfterFirstPaint } from './after-first-paint';

// What WXT does for a script of the extension.
preflight.main();
startAfterFirstPaint(document);
