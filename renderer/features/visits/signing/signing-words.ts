import type { SigningItem } from '../../../../shared/contract/signing';
import type { TextKey } from '../../../app/texts/texts';

/** What the states of a text to be signed are called. */
export const stateWords: Readonly<Record<SigningItem['state'], TextKey>> = {
  awaited: 'visitWork.state_awaited',
  negotiated: 'visitWork.state_negotiated',
  agreed: 'visitWork.state_agreed',
  cleared: 'visitWork.state_cleared',
  signed: 'visitWork.state_signed',
  dropped: 'visitWork.state_dropped',
};
export const signingStates = Object.keys(stateWords) as SigningItem['state'][];
