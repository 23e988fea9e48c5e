import type { Look } from '../../look/look';
import { make } from '../patch/xml';
import type { XmlElement } from '../patch/xml';

/**
 * What our own styles rest on: the template's face and size for text, and nothing else of it: neither the space nor the indents of its
 * letters. It sets no ink, so that the heads of tables can take that of the table's style.
 */
export function baseStyle(id: string, { faces, sizes, line }: Look): XmlElement {
  const size = String(Math.round(sizes.body * 2));
  const face = { 'w:ascii': faces.body, 'w:hAnsi': faces.body, 'w:eastAsia': faces.body, 'w:cs': faces.complex };
  const off = (name: string) => make(name, { 'w:val': '0' });
  return make('w:style', { 'w:type': 'paragraph', 'w:customStyle': '1', 'w:styleId': id }, [
    make('w:name', { 'w:val': 'Pack Base' }),
    make('w:uiPriority', { 'w:val': '99' }),
    make('w:semiHidden'),
    make('w:pPr', {}, [
      off('w:keepNext'),
      off('w:keepLines'),
      make('w:spacing', {
        'w:before': '0',
        'w:beforeAutospacing': '0',
        'w:after': '0',
        'w:afterAutospacing': '0',
        'w:line': String(Math.round(line * 240)),
        'w:lineRule': 'auto',
      }),
      make('w:ind', { 'w:left': '0', 'w:right': '0', 'w:firstLine': '0' }),
      make('w:jc', { 'w:val': 'left' }),
    ]),
    make('w:rPr', {}, [
      make('w:rFonts', face),
      off('w:b'),
      off('w:bCs'),
      off('w:i'),
      off('w:iCs'),
      off('w:caps'),
      off('w:smallCaps'),
      make('w:spacing', { 'w:val': '0' }),
      make('w:sz', { 'w:val': size }),
      make('w:szCs', { 'w:val': size }),
      make('w:u', { 'w:val': 'none' }),
    ]),
  ]);
}
