import type { Holder } from '../contract/editions';

/** What no file system takes in a name. */
const refused = /[\\/:*?"<>|\p{Cc}]+/gu;

/** `Pack v3 - copy 07 - A. Name.docx`: sorts by number; `of` is how many figures the highest number has. */
export function copyName(base: string, { number, name, office }: Holder, of: number, extension: string): string {
  const who = (name === '' ? office : name).replace(refused, '-').slice(0, 60).trim();
  const plain = base.replace(refused, '-').trim();
  return `${plain} - copy ${String(number).padStart(of, '0')} - ${who}.${extension}`;
}
