import type { Leaving, LeavingPart } from '../contract/leaving';

/** What goes out for a cable or a mail, as plain and as formatted text: marking above and below, sources at the end. */

const LONGEST_LINE = 72;

/** Plain text, its lines no longer than a cable takes; tables by tabs. */
export function leavingText({ title, marking, parts, sources }: Leaving): string {
  const banner = marking === '' ? [] : [marking.toUpperCase()];
  const from = sources.length === 0 ? [] : ['', ...sources.flatMap((source) => wrapped(`Source: ${source}`, ''))];
  const body = parts.flatMap((part) => [...(part.kind === 'item' ? [] : ['']), ...partText(part)]);
  return [
    ...banner,
    ...(banner.length > 0 ? [''] : []),
    ...wrapped(title, ''),
    ...body,
    ...from,
    ...(banner.length > 0 ? [''] : []),
    ...banner,
  ].join('\r\n');
}

function partText(part: LeavingPart): string[] {
  switch (part.kind) {
    case 'heading':
      return wrapped(part.text.toUpperCase(), '');
    case 'paragraph':
      return part.text.split('\n').flatMap((line) => wrapped(line, ''));
    case 'item':
      return wrapped(`- ${part.text.replaceAll('\n', ' ')}`, '  ');
    case 'table':
      return [part.head, ...part.rows].map((row) => row.join('\t'));
  }
}

/** Breaks a line between words; lines after the first begin with `indent`. */
function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t]+/u)) {
    if (line !== '' && line.length + 1 + word.length > LONGEST_LINE) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/gu, (sign) => escapes[sign] ?? sign).replaceAll('\n', '<br>');

/** The body of a page: bold marking and title, lists, tables, sources small. */
export function leavingHtml({ title, marking, language, parts, sources }: Leaving): string {
  const banner = marking === '' ? '' : `<p class="marking" align="center"><b>${escaped(marking.toUpperCase())}</b></p>`;
  const pieces: string[] = [];
  let items: string[] = [];
  const endList = () => {
    if (items.length > 0) pieces.push(`<ul>${items.join('')}</ul>`);
    items = [];
  };
  for (const part of parts) {
    if (part.kind === 'item') items.push(`<li>${escaped(part.text)}</li>`);
    else {
      endList();
      pieces.push(partHtml(part));
    }
  }
  endList();
  const from = sources.map((source) => `<p class="source"><small>Source: ${escaped(source)}</small></p>`).join('');
  return `<div lang="${escaped(language)}" dir="auto">${banner}<p class="title"><b>${escaped(title)}</b></p>${pieces.join('')}${from}${banner}</div>`;
}

function partHtml(part: Exclude<LeavingPart, { kind: 'item' }>): string {
  if (part.kind === 'heading') return `<p class="heading"><b>${escaped(part.text)}</b></p>`;
  if (part.kind === 'paragraph') return `<p>${escaped(part.text)}</p>`;
  const cells = (row: readonly string[], tag: 'td' | 'th') =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<table border="1"><thead>${cells(part.head, 'th')}</thead><tbody>${part.rows.map((row) => cells(row, 'td')).join('')}</tbody></table>`;
}
