import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Translate } from '../../components/shared/translate';
import { ROOT } from '../root';

let messages: Readonly<Record<string, { message: string }>> | undefined;

/** The texts that the German interface shows, for the shell. */
export const inGerman: Translate = (key, value = '') => {
  messages ??= JSON.parse(readFileSync(join(ROOT, 'public/_locales/de/messages.json'), 'utf8')) as Record<
    string,
    { message: string }
  >;
  return messages[key]?.message.replace('$VALUE$', String(value)) ?? '';
};
