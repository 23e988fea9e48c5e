import type { SigningItem } from '../../../shared/contract/signing';
import type { Readiness } from '../../../shared/contract/visits';
import type { VisitContent } from './readiness';
import { line } from './readiness-line';

/** What is to be signed and is not ready for it. */
export function signingReadiness({ signing }: VisitContent): Readiness[] {
  const due = signing.filter(({ state }) => state !== 'dropped' && state !== 'signed');
  const isReady = ({ state }: SigningItem) => state === 'agreed' || state === 'cleared';
  const unsigned = ({ ourSignatory, theirSignatory }: SigningItem) => ourSignatory === '' || theirSignatory === '';
  return [
    ...line(
      'signing-not-agreed',
      'signing',
      due.filter((item) => !isReady(item)),
      signing.length,
    ),
    ...line('signing-without-signatory', 'signing', due.filter(unsigned), due.length),
  ];
}
