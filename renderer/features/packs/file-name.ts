/** What a pack's file is called, from the pack's own pattern. */
export interface FileNameValues {
  /** `BLR(24)`, as the visit's briefs are numbered. */
  reference: string;
  title: string;
  /** The variant in words. */
  variant: string;
  version: number;
  /** ISO date of today. */
  date: string;
  /** The kind of copy in words. */
  copy: string;
}

const longest = 120;

/** Everything that a file system of any kind refuses in a name. */
const refused = /[\\/:*?"<>|\p{Cc}]+/gu;

/**
 * Fills `{reference} {title} {variant} {version} {date} {copy}` into a pattern. Names in braces that mean nothing stay
 * as they are written; what no file system takes becomes a hyphen; the extension is added.
 */
export function fileName(pattern: string, values: FileNameValues, extension: string): string {
  const given: Readonly<Record<string, string | number>> = { ...values };
  const filled = pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole));
  const clean = filled
    .replace(refused, '-')
    .replace(/\s+/g, ' ')
    .slice(0, longest)
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return `${clean === '' ? 'pack' : clean}.${extension}`;
}

/** The name of a file that has no pattern of its own. */
export function plainFileName(name: string, extension: string): string {
  return fileName(name, { reference: '', title: '', variant: '', version: 0, date: '', copy: '' }, extension);
}

/** `name` in the folder of another file of this computer. */
export function beside(path: string | null, name: string): string {
  const end = path === null ? -1 : Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return path === null || end < 0 ? name : path.slice(0, end + 1) + name;
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
