import type { FontSet } from '../fonts';
import { type Answer, launch, type Session } from './launch';

/** A page of LinkedIn that no pattern knows. */
export const UNKNOWN_PAGE = 'https://www.linkedin.com/neue-funktion/abc';

/** Serves it. */
export const answerUnknownPage: Answer = async (route) => {
  if (!route.request().url().startsWith(UNKNOWN_PAGE)) return false;
  await route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="de"><title>Neu</title>' });
  return true;
};

/** A browser of these fonts that gets an answer there too. */
export const launchWithUnknownPage = (fonts?: FontSet): Promise<Session> =>
  launch({ fonts, answer: answerUnknownPage });
