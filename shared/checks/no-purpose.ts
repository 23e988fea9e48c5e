import { plainText } from '../document/rich-text';
import type { Check } from './check';
import { found, printedBriefs } from './check';

/** A steering brief that does not say why the visit is made, and why now. */
export const noPurpose: Check = {
  name: 'no-purpose',
  severity: 'warning',
  find: (checked) =>
    printedBriefs(checked)
      .filter(({ brief }) => brief.kind === 'steering')
      .filter(({ brief }) => !brief.texts.some(({ part, text }) => part === 'why' && plainText(text).trim() !== ''))
      .map(({ brief, section }) =>
        found({ brief: brief.title }, { area: 'visits', id: brief.visitId, at: brief.id }, { section }),
      ),
};
