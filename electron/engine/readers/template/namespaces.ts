/** Namespaces of Office Open XML by the prefix that our parts write, transitional and strict (ISO/IEC 29500-1, annex A; MS-DOCX 2.2). */
const known: Readonly<Record<string, readonly string[]>> = {
  w: [
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ],
  r: [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  a: ['http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'],
  wp: [
    'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
    'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing',
  ],
  pic: ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'http://purl.oclc.org/ooxml/drawingml/picture'],
  v: ['urn:schemas-microsoft-com:vml'],
  o: ['urn:schemas-microsoft-com:office:office'],
  mc: ['http://schemas.openxmlformats.org/markup-compatibility/2006'],
  wps: ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  wpg: ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'],
  ct: ['http://schemas.openxmlformats.org/package/2006/content-types'],
  rel: ['http://schemas.openxmlformats.org/package/2006/relationships'],
};

const prefixes = new Map(Object.entries(known).flatMap(([prefix, uris]) => uris.map((uri) => [uri, prefix] as const)));

/** The prefix for a namespace; null for one that we don't read. */
export function prefixOf(uri: string): string | null {
  return prefixes.get(uri) ?? null;
}

/** Whether some choice of an alternative content is written in namespaces that we keep. */
export function isUnderstood(uri: string | undefined): boolean {
  return uri !== undefined && ['wps', 'wpg', 'w', 'a', 'wp', 'pic'].includes(prefixOf(uri) ?? '');
}
