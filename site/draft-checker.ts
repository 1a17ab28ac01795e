import draftChecker from '../entrypoints/draft-checker';

// What WXT does for a script of the extension.
draftChecker.main();
