import { expect, test } from 'vitest';
import { parseXml, textOf, xmlBytes } from './xml';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

test('writes back what it read', () => {
  const text = `${declaration}<w:p a="1 &amp; &quot;2&quot; &lt;&gt;" b=""><w:t xml:space="preserve"> x &lt; y &amp; z </w:t><w:br/></w:p>`;
  const root = parseXml(text);
  expect(root.attributes).toEqual({ a: '1 & "2" <>', b: '' });
  expect(textOf(root)).toBe(' x < y & z \n');
  expect(xmlBytes(root).toString('utf8')).toBe(text);
});

test('writes a long part whole', () => {
  const text = `${declaration}<w:t>${'<w:r>é</w:r>'.repeat(3000)}</w:t>`;
  expect(xmlBytes(parseXml(text)).toString('utf8')).toBe(text);
});

test('reads entities by number', () => {
  expect(parseXml('<a>&#10;&#x1F600;</a>').children).toEqual(['\n😀']);
});

test.each(['<a><b></a></b>', '<a', '<a><b/>', '', 'text', '<a><!-- no --></a>', '<!DOCTYPE a><a/>'])(
  'refuses %j',
  (text) => {
    expect(() => parseXml(text)).toThrow(Error);
  },
);
