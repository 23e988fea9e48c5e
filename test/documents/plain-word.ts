import { zipOf } from '../tables/zip';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word file whose body is this XML, in a program's plainest form: nothing but the one part. */
export function wordOfBody(body: string): Uint8Array {
  const xml = `<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`;
  return zipOf([{ name: 'word/document.xml', bytes: new TextEncoder().encode(xml) }]);
}

/** A Word file of plain paragraphs, as people type an old brief. */
export function wordOfParagraphs(paragraphs: readonly string[]): Uint8Array {
  return wordOfBody(paragraphs.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join(''));
}
