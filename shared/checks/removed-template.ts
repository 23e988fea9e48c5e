import type { Check } from './check';
import { found } from './check';

/** A pack that is set in a ministry's own template which the desk has removed: it is printed in the generic look. */
export const removedTemplate: Check = {
  name: 'removed-template',
  severity: 'warning',
  find: ({ content: { house, pack } }) =>
    house?.kind === 'removed' ? [found({ template: house.name }, { area: 'packs', id: pack.id, at: null })] : [],
};
