import type { FontSet } from '../fonts';
import { launch, type Session } from './launch';

/** A page of LinkedIn that no pattern knows; `answer` of the session serves it. */
export const UNKNOWN_PAGE = 'https://www.linkedin.com/neue-funktion/abc';

/** A browser that gets an answer there too. */
export const launchWithUnknownPage = (fonts?: FontSet): Promise<Session> =>
  launch({
    fonts,
    answer: async (route) => {
      if (!route.request().url().startsWith(UNKNOWN_PAGE)) return false;
      await route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="de"><title>Neu</title>' });
      return true;
    },
  });
