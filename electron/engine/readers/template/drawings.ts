import { child, elements, make, walk } from '../../writers/word/patch/xml';
import type { XmlElement, XmlNode } from '../../writers/word/patch/xml';
import type { Story } from './story';

/**
 * Drawings of a letterhead, rebuilt from what is understood: pictures, shapes, groups and text boxes of DrawingML. Links, extensions
 * and whatever is fetched from elsewhere are left out. A picture is named by its bytes (`r:embed`) until it gets a relationship.
 */

const kept = /^(?:a|pic|wp|wps|wpg):/;
const left = new Set([
  'a:extLst',
  'wps:extLst',
  'wpg:extLst',
  'a:hlinkClick',
  'a:hlinkHover',
  'wps:linkedTxbx',
  'a:tile',
]);

const kinds: Readonly<Record<string, string>> = {
  picture: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  wordprocessingShape: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  wordprocessingGroup: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
};

type CleanBlocks = (blocks: readonly XmlElement[]) => Promise<XmlElement[]>;

/** A cleaned `w:drawing`; null where nothing of it can be kept. */
export async function cleanDrawing(
  drawing: XmlElement,
  story: Story,
  cleanBlocks: CleanBlocks,
): Promise<XmlElement | null> {
  const [holder] = elements(drawing);
  const graphic = holder === undefined ? null : child(holder, 'a:graphic');
  const data = graphic === null ? null : child(graphic, 'a:graphicData');
  const uri = kinds[(data?.attributes['uri'] ?? '').split('/').at(-1) ?? ''];
  if (holder === undefined || data === null || uri === undefined) {
    story.report.add('drawings');
    return null;
  }
  if (!(await embedPictures(data, story))) return null;
  const cleaned = await cleanTree(holder, cleanBlocks);
  if (cleaned === null) return null;
  walk(cleaned, (element) => {
    if (element.name === 'a:graphicData') element.attributes['uri'] = uri;
  });
  const framed = withRequired(cleaned);
  return framed === null ? null : make('w:drawing', {}, [framed]);
}

/** Loads the pictures of a drawing under the names of their bytes; false where one of them can't be had. */
async function embedPictures(data: XmlElement, story: Story): Promise<boolean> {
  const blips: XmlElement[] = [];
  walk(data, (element) => void (element.name === 'a:blip' && blips.push(element)));
  for (const blip of blips) {
    const name = await story.picture(blip.attributes['r:embed']);
    if (name === null) {
      story.report.add(blip.attributes['r:link'] === undefined ? 'pictures' : 'linked-pictures');
      return false;
    }
    if (blip.attributes['r:link'] !== undefined) story.report.add('linked-pictures');
    blip.attributes = { 'r:embed': name };
  }
  return true;
}

async function cleanTree(element: XmlElement, cleanBlocks: CleanBlocks): Promise<XmlElement | null> {
  if (element.name === 'w:txbxContent') {
    const blocks = await cleanBlocks(elements(element));
    return make('w:txbxContent', {}, blocks.length === 0 ? [make('w:p')] : blocks);
  }
  if (!kept.test(element.name) || left.has(element.name)) return null;
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(element.attributes)) {
    if (!name.includes(':') || name === 'r:embed') attributes[name] = lawful(name, plainMeasure(value));
  }
  const children: XmlNode[] = [];
  for (const node of element.children) {
    const cleaned = typeof node === 'string' ? node.trim() : await cleanTree(node, cleanBlocks);
    if (cleaned !== null && cleaned !== '') children.push(cleaned);
  }
  return make(element.name, attributes, children);
}

/** Strict files write parts as per cent and lengths with their unit (22.9.2.9, 22.9.2.15); others count. */
function plainMeasure(value: string): string {
  const percent = /^(-?\d+(?:\.\d+)?)%$/.exec(value);
  if (percent !== null) return String(Math.round(Number(percent[1]) * 1000));
  const length = /^(-?\d+(?:\.\d+)?)(pt|in|cm|mm)$/.exec(value);
  if (length === null) return value;
  const units: Readonly<Record<string, number>> = { pt: 12_700, in: 914_400, cm: 360_000, mm: 36_000 };
  return String(Math.round(Number(length[1]) * (units[length[2] ?? ''] ?? 1)));
}

/** Sizes and places that are none would break the file that holds them: those stand at nought. */
function lawful(name: string, value: string): string {
  if (/^(?:cx|cy|dist[TBLR])$/.test(name)) return /^\d{1,9}$/.test(value) ? value : '0';
  if (/^(?:x|y|l|t|r|b)$/.test(name)) return /^-?\d{1,9}$/.test(value) ? value : '0';
  return value;
}

const placing = {
  simplePos: '0',
  relativeHeight: '251658240',
  behindDoc: '0',
  locked: '0',
  layoutInCell: '1',
  allowOverlap: '1',
};

const wraps = ['wp:wrapNone', 'wp:wrapSquare', 'wp:wrapTight', 'wp:wrapThrough', 'wp:wrapTopAndBottom'];
const inFrame = ['wp:extent', 'wp:effectExtent', ...wraps, 'wp:docPr', 'wp:cNvGraphicFramePr', 'a:graphic'];
const inAnchor = ['wp:simplePos', 'wp:positionH', 'wp:positionV', ...inFrame];
const needed = ['wp:extent', 'wp:docPr', 'a:graphic'];

/** What the schema wants of a drawing's frame, each once and in its order (20.4.2); null where it lacks what it can't be without. Nothing of a letterhead is hidden. */
function withRequired(given: XmlElement): XmlElement | null {
  const anchored = given.name === 'wp:anchor';
  const names = anchored ? inAnchor : inFrame.filter((name) => !wraps.includes(name));
  const children = names.flatMap((name) => child(given, name) ?? []);
  const has = (name: string) => children.some((each) => each.name === name);
  const wanted = anchored ? [...needed, 'wp:positionH', 'wp:positionV'] : needed;
  if (!wanted.every(has) || (anchored && !wraps.some(has))) return null;
  const place = make('wp:simplePos', { x: '0', y: '0' });
  const holder = { ...given, children: anchored && !has('wp:simplePos') ? [place, ...children] : children };
  for (const graphic of children.filter(({ name }) => name === 'a:graphic')) rebuildPicture(graphic, holder);
  const { hidden: _, ...attributes } = holder.attributes;
  const description = child(holder, 'wp:docPr');
  if (description !== null) {
    const { id = '1', name = '', descr = '' } = description.attributes;
    description.attributes = { id, name, descr };
    description.children = [];
  }
  return { ...holder, attributes: holder.name === 'wp:anchor' ? { ...placing, ...attributes } : attributes };
}

const perUnit: Readonly<Record<string, number>> = {
  pt: 12_700,
  in: 914_400,
  cm: 360_000,
  mm: 36_000,
  px: 9_525,
  '': 12_700,
};

/** The pictures of drawings as Word wrote them until 2007 (VML), each standing in the line. */
export async function oldPictures(holder: XmlElement, story: Story): Promise<XmlElement[]> {
  const shapes: { image: XmlElement; style: string }[] = [];
  walk(holder, (element, parents) => {
    if (element.name === 'v:textpath') story.report.add('watermarks');
    if (element.name === 'v:textbox') story.report.add('text-boxes');
    if (element.name === 'v:imagedata')
      shapes.push({ image: element, style: parents.at(-1)?.attributes['style'] ?? '' });
  });
  const drawn: XmlElement[] = [];
  for (const { image, style } of shapes) {
    const name = await story.picture(image.attributes['r:id'] ?? image.attributes['r:pict']);
    const [width, height] = [emus(style, 'width'), emus(style, 'height')];
    if (name === null || width === null || height === null) story.report.add('pictures');
    else drawn.push(make('w:drawing', {}, [inlinePicture(name, width, height, image.attributes['o:title'] ?? '')]));
  }
  return drawn;
}

function emus(style: string, side: 'width' | 'height'): number | null {
  const found = new RegExp(`(?:^|;)\\s*${side}\\s*:\\s*(\\d+(?:\\.\\d+)?)(pt|in|cm|mm|px|)`).exec(style);
  return found === null ? null : Math.round(Number(found[1]) * (perUnit[found[2] ?? ''] ?? 12_700));
}

/** A picture that stands by itself is made anew from what it shows, how it is cut and turned: nothing else of it can do harm. */
function rebuildPicture(graphic: XmlElement, holder: XmlElement): void {
  const data = child(graphic, 'a:graphicData');
  const given = data === null ? null : child(data, 'pic:pic');
  if (data === null || given === null) return;
  const seen: { name: string; cut: XmlElement | null; turned: XmlElement | null } = {
    name: '',
    cut: null,
    turned: null,
  };
  walk(given, (element) => {
    if (element.name === 'a:blip') seen.name = element.attributes['r:embed'] ?? '';
    if (element.name === 'a:srcRect') seen.cut = element;
    if (element.name === 'a:xfrm') seen.turned = element;
  });
  const size = child(holder, 'wp:extent')?.attributes ?? {};
  data.children = [pictureOf(seen.name, { cx: size['cx'] ?? '0', cy: size['cy'] ?? '0' }, seen.cut, seen.turned)];
}

const wholeNumber = /^-?\d{1,9}$/;

/** Attributes of an element that are whole numbers or switches, by these names. */
function numbers(element: XmlElement | null, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = element?.attributes[name];
      return value !== undefined && wholeNumber.test(value) ? [[name, value]] : [];
    }),
  );
}

function pictureOf(
  name: string,
  size: { cx: string; cy: string },
  cut: XmlElement | null,
  turned: XmlElement | null,
): XmlElement {
  const flips = Object.fromEntries(
    ['flipH', 'flipV'].flatMap((side) => (turned?.attributes[side] === '1' ? [[side, '1']] : [])),
  );
  const edges = numbers(cut, ['l', 't', 'r', 'b']);
  const shape = make('pic:spPr', {}, [
    make('a:xfrm', { ...numbers(turned, ['rot']), ...flips }, [make('a:off', { x: '0', y: '0' }), make('a:ext', size)]),
    make('a:prstGeom', { prst: 'rect' }, [make('a:avLst')]),
  ]);
  return make('pic:pic', {}, [
    make('pic:nvPicPr', {}, [make('pic:cNvPr', { id: '1', name: '' }), make('pic:cNvPicPr')]),
    make('pic:blipFill', {}, [
      make('a:blip', { 'r:embed': name }),
      ...(Object.keys(edges).length === 0 ? [] : [make('a:srcRect', edges)]),
      make('a:stretch', {}, [make('a:fillRect')]),
    ]),
    shape,
  ]);
}

function inlinePicture(name: string, width: number, height: number, descr: string): XmlElement {
  const size = { cx: String(width), cy: String(height) };
  const picture = pictureOf(name, size, null, null);
  return make('wp:inline', { distT: '0', distB: '0', distL: '0', distR: '0' }, [
    make('wp:extent', size),
    make('wp:docPr', { id: '1', name: '', descr }),
    make('a:graphic', {}, [make('a:graphicData', { uri: kinds['picture'] ?? '' }, [picture])]),
  ]);
}
