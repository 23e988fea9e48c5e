import { describe, expect, it } from 'vitest';
import { startingFirst } from './starting-first';

const names = ['British Indian Ocean Territory', 'Equatorial Guinea', 'Guinea', 'India', 'Papua New Guinea', 'Romania'];
const found = (search: string) =>
  startingFirst({ options: names.map((label) => ({ value: label, label })), search, limit: 10 }).map((option) =>
    'label' in option ? option.label : option.group,
  );

describe('options that are searched by typing', () => {
  it('begin with those that begin so', () => {
    expect(found('india')).toEqual(['India', 'British Indian Ocean Territory']);
    expect(found('guinea')).toEqual(['Guinea', 'Equatorial Guinea', 'Papua New Guinea']);
    expect(found('Oman')).toEqual(['Romania']);
    expect(found('')).toEqual(names);
  });
});
