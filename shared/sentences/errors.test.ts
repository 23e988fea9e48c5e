import { describe, expect, it } from 'vitest';
import { AppError } from '../contract/errors';
import type { ErrorCode, ErrorData } from '../contract/errors';
import { wordError } from './errors';
import { englishErrors } from './errors-english';

/** Parameters of every kind that a code may ask for; each entry takes its own. */
const anything = {
  method: 'points.create',
  problem: 'lead: is missing',
  detail: 'no space',
  path: '/desk.chancery',
  least: 12,
  backup: '/backup.chancery',
  found: 20,
  known: 10,
  kind: 'programme-item',
  id: '7',
  by: 'the pack “Minister”',
  part: 'sheet1.xml',
  limit: 'rows',
  allowed: 1_048_576,
  seconds: 10,
  reason: 'other-currency',
  errors: 2,
  number: 3,
  holder: 'A. Minister',
  version: 7,
  pack: 'RESTRICTED',
  highest: 'SECRET',
  rule: 'no-alt',
  name: 'Trade',
  parent: 'Tariffs',
  office: 'Commerce',
  language: 'ru',
  label: 'SECRET',
  count: 2,
};

describe('sentences for errors', () => {
  it.each(Object.keys(englishErrors) as ErrorCode[])('%s says what happened and what to do, without fuss', (code) => {
    const data = { code, params: anything, where: null } as ErrorData;
    const { message, hint } = wordError(data, 'en');
    for (const text of [message, hint]) {
      expect(text).toMatch(/^[A-Z0-9“].*\S$/);
      expect(text).not.toMatch(/undefined|NaN|\[object|oops|please|failed to|sorry/i);
    }
    expect(message).toMatch(/\.$/);
  });

  it('put the place in the material first', () => {
    const where = { file: 'trade.xlsx', sheet: 'Exports', cell: 'B4' };
    expect(wordError(AppError.of('source.damaged', { part: '', row: 4 }, where).data, 'en').message).toBe(
      'trade.xlsx, sheet “Exports”, cell B4: The file is damaged in row 4, so none of it was read.',
    );
    expect(wordError(AppError.of('source.empty', {}, { file: 'a.csv', sheet: '' }).data, 'en').message).toMatch(
      /^a\.csv: /,
    );
  });

  it('name limits with their unit', () => {
    const say = (limit: string, allowed: number) =>
      wordError(AppError.of('source.limit', { limit, allowed }).data, 'en').message;
    expect(say('fileBytes', 256 * 2 ** 20)).toContain('more than 256 MB.');
    expect(say('rows', 1_048_576)).toContain('more than 1,048,576 rows.');
  });

  it('answer in English a language that is not spoken yet', () => {
    expect(wordError(AppError.of('store.locked', {}).data, 'ur-PK')).toEqual(
      wordError(AppError.of('store.locked', {}).data, 'en'),
    );
  });
});
