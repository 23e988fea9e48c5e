/**
 * Words for a cell of a text file that a spreadsheet program opens: those that it would run as a formula get an
 * apostrophe before them (OWASP, "CSV Injection"). Numbers are no words and don't come here.
 */
export function neutralText(text: string): string {
  return /^[=+\-@\t\r\n|]/.test(text) || /^\s+[=+\-@]/.test(text) ? `'${text}` : text;
}
