import { describe, expect, it } from 'vitest';
import { lookAlikes } from '../tables/look-alikes/cases';
import { faultsOf } from '../tables/look-alikes/judge';

const families = Map.groupBy(lookAlikes(), ({ family }) => family);

describe.each([...families])('%s', (_, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expect(faultsOf(one).slice(0, 5)).toEqual([]);
  });
});
