import type { Binding, Form, Wording } from './binding';

/**
 * Ways in which a figure can be worded, the usual one first; those that say the same in the end are for the caller to
 * leave out.
 */
export function wordingsOf({ wording, expression }: Pick<Binding, 'wording' | 'expression'>): Wording[] {
  const { language } = wording;
  const as = (form: Form, more: Partial<Wording> = {}): Wording => ({ form, decimals: null, language, ...more });
  const decimals = (form: Form, more: Partial<Wording> = {}) =>
    [0, 1, 2].map((n) => as(form, { ...more, decimals: n }));
  switch (expression.op) {
    case 'growth':
      return [
        as('change'),
        as('change', { base: true }),
        as('multiple'),
        ...decimals('change', { base: true }),
        as('change', { style: { percent: 'words' } }),
      ];
    case 'average-growth':
      return [as('yearly', { base: true }), as('yearly'), ...decimals('yearly', { base: true })];
    case 'trend':
      return [as('trend', { base: true }), as('trend'), ...decimals('trend', { base: true })];
    case 'points':
      return [as('points', { base: true }), as('points'), ...decimals('points', { base: true })];
    case 'share':
    case 'mirror-gap':
      return [as('percent'), ...decimals('percent'), as('percent', { style: { percent: 'words' } })];
    case 'ratio':
      return [as('times'), ...decimals('times'), ...decimals('number')];
    case 'rank':
      return [as('rank'), as('number')];
    case 'top':
      return [as('list')];
    case 'record':
      return [as('record')];
    case 'contribution':
      return [as('contribution'), ...decimals('contribution')];
    case 'unit-value':
      return [as('unit-value'), ...decimals('unit-value')];
    case 'difference':
      return [as('balance'), ...amounts(as)];
    default:
      return amounts(as);
  }
}

function amounts(as: (form: Form, more?: Partial<Wording>) => Wording): Wording[] {
  return [
    as('amount'),
    ...[0, 1, 2].map((n) => as('amount', { decimals: n })),
    as('amount', { style: { money: 'sign' } }),
    as('amount', { style: { money: 'code' } }),
    as('amount', { style: { money: 'short' } }),
    as('amount', { style: { counting: 'indian' } }),
    as('amount', { style: { digits: 'own' } }),
  ];
}
