import type { PackDocument } from '../../../../shared/document/pack-document';
import { genericLook } from './look';
import type { Look } from './look';
import { inNastaliq, isNastaliq } from './nastaliq';

/**
 * The looks that are shipped, by the name of a pack's template. What each is like comes from the instructions and
 * released briefs of its model: no ministry's own letterhead is meant.
 */

/** Black and greys, one face, tirets, capitals: as British briefs have been for decades. */
const uk: Look = {
  ...genericLook,
  id: 'uk',
  faces: { body: 'Arial', head: 'Arial', complex: 'Times New Roman' },
  inks: { ink: '000000', accent: '000000', grey: '4D4D4D', red: '9B1C1C', rule: '8C8C8C', tint: 'EFEFEF' },
  chart: { columns: ['262626', '8C8C8C', 'BFBFBF', '595959'], line: '000000' },
  marking: '000000',
  title: { size: 15, caps: true, centred: false },
  heading: { size: 11.5, caps: true, mark: 'none' },
  visitInCaps: true,
  lists: { objective: 'tiret', point: 'tiret' },
  sizes: { body: 11, point: 11, detail: 10, say: 10.5, box: 10.5 },
};

/** One sans face, European blue, a rule under every heading. */
const eu: Look = {
  ...genericLook,
  id: 'eu',
  faces: { body: 'Calibri', head: 'Calibri', complex: 'Times New Roman' },
  inks: { ink: '1B1F24', accent: '003399', grey: '565F6B', red: '9B1C1C', rule: '9FB3CC', tint: 'EAF0FA' },
  chart: { columns: ['003399', 'B7791F', '7C8794', '4F7CAC'], line: '565F6B' },
  marking: '003399',
  title: { size: 17, caps: false, centred: false },
  heading: { size: 13, caps: false, mark: 'rule' },
  lists: { objective: 'number-stop', point: 'bullet' },
  sizes: { body: 11, point: 11, detail: 10.5, say: 10.5, box: 11 },
};

/** Times New Roman 14 single spaced with an inch around (5 FAH-1 H-320), title in the middle, heads underlined. */
const us: Look = {
  ...genericLook,
  id: 'us',
  faces: { body: 'Times New Roman', head: 'Times New Roman', complex: 'Times New Roman' },
  inks: { ink: '000000', accent: '000000', grey: '404040', red: '9B1C1C', rule: '8C8C8C', tint: 'F0F0F0' },
  chart: { columns: ['262626', '8C8C8C', 'BFBFBF', '595959'], line: '000000' },
  marking: '000000',
  title: { size: 14.5, caps: true, centred: true },
  heading: { size: 14, caps: false, mark: 'underlined' },
  visitInCaps: true,
  lists: { objective: 'number-stop', point: 'bullet' },
  line: 1,
  sizes: { body: 14, point: 14, detail: 12, say: 12, box: 12 },
  page: { top: 25.4, bottom: 25.4, side: 25.4, header: 10, footer: 9 },
};

const looks: Readonly<Record<string, Look>> = { generic: genericLook, uk, eu, us };

/** Whether a template is one of those that are shipped. */
export function isShippedLook(template: string): boolean {
  return template in looks;
}

/** Languages in scripts that the usual stand-in for Cambria has no letters of. */
const cyrillicOrGreek: ReadonlySet<string> = new Set('be bg el kk ky mk mn ru sr tg uk'.split(' '));

/** What offices that write in them expect anyway. */
function inCyrillic(face: string): string {
  return face === genericLook.faces.body ? 'Times New Roman' : face;
}

/** The look of a document's template, as its script needs it; the generic one where a later program has named another. */
export function lookOf(document: Pick<PackDocument, 'template' | 'language' | 'sections'>): Look {
  const look = looks[document.template] ?? genericLook;
  if (isNastaliq(document)) return inNastaliq(look);
  const [language = ''] = document.language.split('-');
  return cyrillicOrGreek.has(language)
    ? { ...look, faces: { ...look.faces, body: inCyrillic(look.faces.body) } }
    : look;
}
