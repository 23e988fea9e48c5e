/**
 * Footnotes as Word puts them on the clipboard: a link to `#_ftn1` in the text, and at the end a division
 * `mso-element:footnote` of that name. Here the words go where the mark stands.
 */
export function pastedNotes(page: Document): void {
  for (const mark of page.querySelectorAll<HTMLElement>('a[href^="#_ftn"], a[href^="#_edn"]')) {
    const name = (mark.getAttribute('href') ?? '').slice(2);
    if (/^(ftn|edn)ref/.test(name)) continue;
    const note = page.getElementById(name);
    const words = note === null ? '' : textOf(note);
    if (words === '') {
      mark.remove();
      continue;
    }
    const sign = page.createElement('sup');
    sign.setAttribute('data-note', words);
    sign.textContent = '†';
    mark.replaceWith(sign);
  }
  for (const rest of page.querySelectorAll<HTMLElement>('div[style]'))
    if (/mso-element\s*:\s*(foot|end)note/i.test(rest.getAttribute('style') ?? '')) rest.remove();
}

function textOf(note: HTMLElement): string {
  const copy = note.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  copy.querySelectorAll('a[href^="#_ftnref"], a[href^="#_ednref"]').forEach((sign) => sign.remove());
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
