import { nastaliqFace, nastaliqOfWindows } from '../look/nastaliq';

/** What rules of a style sheet are written with. */

/** Lines of a face in Word are about 1.17 times its size; its line spacing is a multiple of that. */
export const naturalLine = 1.17;

export function rule(selector: string, declarations: readonly string[]): string {
  return `${selector}{${declarations.filter((each) => each !== '').join(';')}}`;
}

export function points(value = 0): string {
  return value === 0 ? '0' : `${String(Math.round(value * 100) / 100)}pt`;
}

export function millimetres(value = 0): string {
  return value === 0 ? '0' : `${String(value)}mm`;
}

/** Faces that take the place of Word's where they are missing, widths alike first. */
const standIns: Readonly<Record<string, string>> = {
  Cambria: "Cambria, Caladea, 'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif",
  Arial: "Arial, 'Liberation Sans', 'Noto Sans', sans-serif",
  Calibri: "Calibri, Carlito, 'Segoe UI', 'Noto Sans', Arial, sans-serif",
  [nastaliqFace]: `'${nastaliqFace}', '${nastaliqOfWindows}', 'Jameel Noori Nastaleeq', 'Noto Naskh Arabic', serif`,
  'Times New Roman': "'Times New Roman', 'Liberation Serif', 'Noto Naskh Arabic', serif",
};

/** The faces without the one of last resort, so that others can follow them. */
export function namedFaces(face: string): string {
  return faces(face).replace(/,\s*(?:sans-)?serif$/, '');
}

/** A face of a template may be called anything: signs that would end its name are left out. */
export function faces(face: string): string {
  return standIns[face] ?? `'${face.replaceAll(/[^\p{L}\p{N} ._-]/gu, '')}','Noto Sans',sans-serif`;
}
