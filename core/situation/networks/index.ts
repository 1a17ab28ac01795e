import type { Network } from '../network';
import { facebook } from './facebook';
import { linkedin } from './linkedin';
import { xing } from './xing';

/** Every network that the product can recognise. A new one: its own file beside these, and a line here. */
export const NETWORKS: readonly Network[] = [linkedin, xing, facebook];
