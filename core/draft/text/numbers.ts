/** A whole number as German readers write it: 63206 to `63.206`. */
export const inGerman = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, '.');
