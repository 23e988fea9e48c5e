/** Characters that no XML may hold, https://www.w3.org/TR/xml/#charsets. */
// oxlint-disable-next-line no-control-regex -- these are what must not be there
export const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
/** Characters whose text may not stand as it is written; most stretches hold none, which is found out at one go. */
// oxlint-disable-next-line no-control-regex -- see above
export const SPECIAL = /[\u0000-\u001f&\]\ufffe\uffff]/;
/** https://www.w3.org/TR/xml/#NT-Name */
const [BEGIN, MORE_OF_NAME] = [
  String.raw`:A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}`,
  String.raw`.0-9\u00b7\u0300-\u036f\u203f\u2040-`,
];
export const NAME = new RegExp(`^[${BEGIN}][${BEGIN}${MORE_OF_NAME}]*$`, 'u');
/** What stands between the marks of an XML declaration, https://www.w3.org/TR/xml/#NT-XMLDecl. */
export const DECLARATION =
  /^xml\s+version\s*=\s*(["'])1\.\d+\1(?:\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*$/;
const REFERENCE = /&(?:#(\d+)|#x([\dA-Fa-f]+)|(amp|lt|gt|quot|apos));|&/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text whose references are what they stand for; null where one stands for nothing. */
export function unreferenced(written: string): string | null {
  if (!written.includes('&')) return written;
  let isSound = true;
  const meant = written.replace(REFERENCE, (_, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? '';
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const character = isCharacter(code) ? String.fromCodePoint(code) : '';
    if (character === '' || FORBIDDEN.test(character)) isSound = false;
    return character;
  });
  return isSound ? meant : null;
}

/** Half of a pair is no character, and no number comes of an ampersand that stands alone. */
function isCharacter(code: number): boolean {
  return code <= 0x10_ff_ff && (code < 0xd8_00 || code >= 0xe0_00);
}

/** A name without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Lines end as XML has them end, https://www.w3.org/TR/xml/#sec-line-ends. */
export function withLines(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}

/** Space in the value of an attribute is plain, https://www.w3.org/TR/xml/#AVNormalize. */
export function withSpaces(value: string): string {
  return value.replaceAll(/\r\n|[\t\n\r]/g, ' ');
}
