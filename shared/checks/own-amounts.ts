import { amountKey } from '../document/typed-amounts';

/** An amount that somebody answers for without a figure. */
export interface OwnAmount {
  text: string;
}

export function answeredFor(text: string, own: readonly OwnAmount[]): boolean {
  return own.some((one) => amountKey(one.text) === amountKey(text));
}
