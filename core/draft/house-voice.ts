import { isPlain } from '../storage/plain-data';

/** How readers are addressed. */
export const ADDRESSES = ['sie', 'du'] as const;
export type Address = (typeof ADDRESSES)[number];

/**
 * The sign with which a house names all genders; `none` = no sign: both genders are named, or a neutral word is used.
 */
export const GENDER_STYLES = ['*', ':', '_', '/', 'I', 'none'] as const;
export type GenderStyle = (typeof GENDER_STYLES)[number];

/** The label that a house puts on advertising. */
export const AD_LABELS = ['Werbung', 'Anzeige'] as const;
export type AdLabel = (typeof AD_LABELS)[number];

/** How a house speaks; an absent part is left to the writer. */
export interface HouseVoice {
  readonly address?: Address;
  readonly gender?: GenderStyle;
  readonly label?: AdLabel;
}

/** A voice with who says so and as of when, as the rules name it. */
export interface NamedVoice extends HouseVoice {
  readonly source: string;
  readonly asOf: string;
}

/** What is wrong with a part of a voice: its name, and the words allowed. */
export type VoiceProblem = (part: keyof HouseVoice, known: readonly string[]) => void;

/** Reads a voice; unknown parts are left out and reported. Never throws. */
export function toHouseVoice(value: unknown, told: VoiceProblem = () => {}): HouseVoice {
  const { address, gender, label } = isPlain(value) ? value : {};
  const one = <T extends string>(part: keyof HouseVoice, known: readonly T[], word: unknown): T | undefined => {
    const found = known.find((each) => each === word);
    if (word !== undefined && found === undefined) told(part, known);
    return found;
  };
  const found = {
    address: one('address', ADDRESSES, address),
    gender: one('gender', GENDER_STYLES, gender),
    label: one('label', AD_LABELS, label),
  };
  return {
    ...(found.address ? { address: found.address } : {}),
    ...(found.gender ? { gender: found.gender } : {}),
    ...(found.label ? { label: found.label } : {}),
  };
}
