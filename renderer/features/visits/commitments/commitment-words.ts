import type { CommitmentFields, CommitmentState } from '../../../../shared/contract/commitments';
import type { TextKey } from '../../../app/texts/texts';

/** What sides and states of a commitment are called, and the key on its row that sets a state. */

export const sideWords: Readonly<Record<NonNullable<CommitmentFields['side']>, TextKey>> = {
  ours: 'meetings.side_ours',
  theirs: 'meetings.side_theirs',
  both: 'meetings.side_both',
};

export const stateWords: Readonly<Record<CommitmentState, TextKey>> = {
  open: 'meetings.state_open',
  'under-way': 'meetings.state_underWay',
  done: 'meetings.state_done',
  dropped: 'meetings.state_dropped',
};

export const stateKeys: Readonly<Record<string, CommitmentState>> = {
  o: 'open',
  u: 'under-way',
  d: 'done',
  x: 'dropped',
};
