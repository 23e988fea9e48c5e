import { zipOf } from '../tables/zip';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word file whose body is this XML, in a program's plainest form: nothing but the one part, and the head of its pages where it has one. */
export function wordOfBody(body: string, head = ''): Uint8Array {
  const part = (name: string, xml: string) => ({ name: `word/${name}.xml`, bytes: new TextEncoder().encode(xml) });
  const document = `<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`;
  const pages = `<w:hdr xmlns:w="${namespace}">${head}</w:hdr>`;
  return zipOf([part('document', document), ...(head === '' ? [] : [part('header1', pages)])]);
}

/** A Word file of plain paragraphs, as people type an old brief. */
export function wordOfParagraphs(paragraphs: readonly string[]): Uint8Array {
  return wordOfBody(paragraphs.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join(''));
}
