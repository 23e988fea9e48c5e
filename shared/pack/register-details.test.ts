import { expect, test } from 'vitest';
import { registerDetails } from './register-details';

test('a line of the register says in words what went out, to whom and why, and never names a field', () => {
  const params = {
    version: 3,
    variant: 'officials',
    format: 'docx',
    copy: 'working',
    copyId: '0197',
    number: 7,
    name: 'A. Holder',
    office: 'Cabinet Office',
    reason: 'To be read tonight',
    path: '/packs/visit.docx',
    fate: 'returned',
    fateOn: '2024-11-28',
    fateBy: 'A. Officer',
  };
  expect(registerDetails({ params }, 'en')).toEqual([
    'v3',
    'for officials',
    'copy 7: A. Holder, Cabinet Office',
    'Word, working copy',
    'because: To be read tonight',
    '/packs/visit.docx',
    'returned 28\u00a0November\u00a02024, A. Officer',
  ]);
  expect(registerDetails({ params: { what: 'addendum', addendum: 2, format: 'pdf' } }, 'ru')).toEqual([
    'Дополнение 2',
    'PDF',
  ]);
  expect(registerDetails({ params: { note: 'in words of its own', gone: null } }, 'ur')).toEqual([
    'in words of its own',
  ]);
});
