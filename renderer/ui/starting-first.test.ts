import { describe, expect, it } from 'vitest';
import { orMeant, startingFirst } from './starting-first';

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

  it('may be meant by another name, behind those that hold what is typed', () => {
    const options = names.map((label) => ({ value: label, label }));
    const meant = (search: string, values: string[]) =>
      orMeant(values)({ options, search, limit: 2 }).map((option) => ('value' in option ? option.value : ''));
    expect(meant('Bharat', ['India', 'Atlantis'])).toEqual(['India']);
    expect(meant('romania', ['India', 'Romania'])).toEqual(['Romania', 'India']);
    expect(meant('Bharat', ['India', 'Guinea', 'Romania'])).toHaveLength(2);
  });
});
