import preflight from '../entrypoints/preferences-preflight';

// What WXT does for a script of the extension.
preflight.main();
