import { given, refused, type Outcome } from './outcome';

/**
 * Average unit value, `value / quantity`; it is no price. None where the quantity is nil or estimated.
 *
 * Source: UN Statistics Division, *International Merchandise Trade Statistics: Compilers Manual*, unit values.
 */
export function unitValue(value: number, quantity: number, estimated: boolean): Outcome {
  return quantity <= 0 || estimated ? refused('quantity-unsure') : given(value / quantity);
}
