import { describe, expect, it } from 'vitest';
import { baseName, beside, fileName } from './file-name';

const values = {
  reference: 'BLR(24)',
  title: 'Pack: the Minister',
  variant: 'Officials',
  version: 4,
  date: '2024-11-24',
  copy: 'working copy',
};

describe('the name of a pack’s file', () => {
  it('fills the pattern and keeps what a file system refuses out of it', () => {
    expect(fileName('{reference} {title} {variant} v{version}', values, 'docx')).toBe(
      'BLR(24) Pack- the Minister Officials v4.docx',
    );
    expect(fileName('{date}/{copy}', values, 'pdf')).toBe('2024-11-24-working copy.pdf');
  });

  it('leaves unknown names as they are written, and is never empty or hidden', () => {
    expect(fileName('{nobody}', values, 'docx')).toBe('{nobody}.docx');
    expect(fileName('  ..  ', values, 'docx')).toBe('pack.docx');
    expect(fileName('.hidden', values, 'html')).toBe('hidden.html');
  });

  it('closes the gap of a value that is empty, and is not too long', () => {
    expect(fileName('{reference} {title}', { ...values, reference: '' }, 'docx')).toBe('Pack- the Minister.docx');
    expect(fileName('{title}', { ...values, title: 'long '.repeat(60) }, 'docx').length).toBeLessThan(130);
  });
});

describe('paths', () => {
  it('stand beside another file, on either kind of system', () => {
    expect(beside('/home/desk/v3.docx', 'v4.docx')).toBe('/home/desk/v4.docx');
    expect(beside('C:\\Desk\\v3.docx', 'v4.docx')).toBe('C:\\Desk\\v4.docx');
    expect(beside(null, 'v4.docx')).toBe('v4.docx');
    expect(baseName('C:\\Desk\\v3.docx')).toBe('v3.docx');
  });
});
