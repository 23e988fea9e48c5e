import { SaxesParser } from 'saxes';
import { fromBufferPromise } from 'yauzl';

/**
 * Reads a Word file back, for tests: by a zip reader and an XML parser that the writer does not use, and by what the
 * file says (styles, numbering, notes), so that it tells what Word would show.
 */
export interface ReadDocument {
  headings: { level: number; text: string }[];
  items: { style: string; number: string; level: number; text: string }[];
  paragraphs: { style: string; text: string }[];
  /** Rows of cells; the paragraphs of a cell are parted by line feeds. */
  tables: string[][][];
  /** In the order of their marks. */
  notes: string[];
  charts: { categories: string[]; series: { name: string; values: (number | null)[] }[] }[];
  /** The words of header and footer of each section, tabs between their parts. */
  sections: { header: string; footer: string }[];
}

interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

export async function readParts(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, autoClose: false });
  const parts = new Map<string, Uint8Array>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Uint8Array[] = [];
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) chunks.push(chunk);
    parts.set(entry.fileName, Buffer.concat(chunks));
  }
  return parts;
}

export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  const parts = await readParts(bytes);
  const part = (path: string): Node => {
    const content = parts.get(path);
    if (content === undefined) throw new Error(`the file has no ${path}`);
    return parse(Buffer.from(content).toString('utf8'));
  };
  const body = only(part('word/document.xml'), 'body');
  const targets = new Map(
    part('word/_rels/document.xml.rels').children.map((each) => [
      each.attributes['Id'] ?? '',
      each.attributes['Target'] ?? '',
    ]),
  );
  const outlines = outlineLevels(part('word/styles.xml'));
  const numbers = new NumberCounter(part('word/numbering.xml'));
  const notes = new Map(all(part('word/footnotes.xml'), 'footnote').map((note) => [note.attributes['id'] ?? '', note]));
  const read: ReadDocument = {
    headings: [],
    items: [],
    paragraphs: [],
    tables: [],
    notes: [],
    charts: [],
    sections: [],
  };

  for (const block of flattened(body)) {
    for (const mark of all(block, 'footnoteReference')) {
      const note = notes.get(mark.attributes['id'] ?? '');
      read.notes.push(note === undefined ? '(missing)' : words(note).trimStart());
    }
    for (const chart of all(block, 'chart'))
      read.charts.push(readChart(part(`word/${targets.get(chart.attributes['id'] ?? '') ?? ''}`)));
    if (block.name === 'tbl') read.tables.push(readTable(block));
    else if (block.name === 'p') readParagraph(block, outlines, numbers, read);
    for (const section of block.name === 'sectPr' ? [block] : all(block, 'sectPr'))
      read.sections.push(readSection(section, targets, part));
  }
  return read;
}

function readParagraph(
  block: Node,
  outlines: ReadonlyMap<string, number>,
  numbers: NumberCounter,
  read: ReadDocument,
): void {
  const style = find(block, 'pStyle')?.attributes['val'] ?? '';
  const text = words(block);
  const level = outlines.get(style);
  const named = find(block, 'numPr');
  // List 0 takes a list away that the style would bring.
  const list = named === null || find(named, 'numId')?.attributes['val'] === '0' ? null : named;
  const number = list === null ? null : numbers.next(list);
  if (level !== undefined)
    read.headings.push({ level: level + 1, text: number === null ? text : `${number}\t${text}` });
  else if (number !== null)
    read.items.push({ style, number, level: Number(find(block, 'ilvl')?.attributes['val']), text });
  else if (text !== '') read.paragraphs.push({ style, text });
}

function readTable(table: Node): string[][] {
  return flattened(table)
    .filter((row) => row.name === 'tr')
    .map((row) =>
      flattened(row).flatMap((cell) =>
        cell.name === 'tc'
          ? [
              flattened(cell)
                .filter((p) => p.name === 'p')
                .map(words)
                .join('\n'),
            ]
          : [],
      ),
    );
}

function readChart(chart: Node): ReadDocument['charts'][number] {
  const series = all(chart, 'ser').map((each) => ({
    name: values(only(each, 'tx'))[0] ?? '',
    values: numbersOf(only(each, 'val')),
  }));
  const first = all(chart, 'ser')[0];
  return { categories: first === undefined ? [] : values(only(first, 'cat')), series };
}

function values(cache: Node): string[] {
  return all(cache, 'v').map((each) => each.text);
}

function numbersOf(cache: Node): (number | null)[] {
  const count = Number(find(cache, 'ptCount')?.attributes['val'] ?? 0);
  const points = new Map(
    all(cache, 'pt').map((each) => [Number(each.attributes['idx']), Number(only(each, 'v').text)]),
  );
  return Array.from({ length: count }, (_, at) => points.get(at) ?? null);
}

function readSection(
  section: Node,
  targets: ReadonlyMap<string, string>,
  part: (path: string) => Node,
): ReadDocument['sections'][number] {
  const of = (name: string): string => {
    const target = targets.get(find(section, name)?.attributes['id'] ?? '') ?? '';
    return part(`word/${target}`)
      .children.filter((each) => each.name === 'p')
      .map(words)
      .join('\n');
  };
  return { header: of('headerReference'), footer: of('footerReference') };
}

/** Counts lists as Word does: each list by itself, a level restarts below a higher one. */
class NumberCounter {
  private readonly abstracts: Map<string, Node>;
  private readonly lists: Map<string, Node>;
  private readonly counters = new Map<string, number[]>();

  constructor(numbering: Node) {
    this.abstracts = new Map(
      all(numbering, 'abstractNum').map((each) => [each.attributes['abstractNumId'] ?? '', each]),
    );
    this.lists = new Map(
      numbering.children.filter((each) => each.name === 'num').map((each) => [each.attributes['numId'] ?? '', each]),
    );
  }

  next(list: Node): string {
    const id = find(list, 'numId')?.attributes['val'] ?? '';
    const level = Number(find(list, 'ilvl')?.attributes['val']);
    const instance = this.lists.get(id);
    const abstract = this.abstracts.get(
      instance === undefined ? '' : (find(instance, 'abstractNumId')?.attributes['val'] ?? ''),
    );
    if (instance === undefined || abstract === undefined) throw new Error(`there is no list ${id}`);
    const own = all(abstract, 'lvl').find((each) => Number(each.attributes['ilvl']) === level);
    if (own === undefined) throw new Error(`list ${id} has no level ${String(level)}`);
    const override = instance.children.find(
      (each) => each.name === 'lvlOverride' && Number(each.attributes['ilvl']) === level,
    );
    const start = Number(
      (override === undefined ? null : find(override, 'startOverride'))?.attributes['val'] ??
        only(own, 'start').attributes['val'],
    );
    const before = this.counters.get(id) ?? [];
    const value = before[level] === undefined ? start : before[level] + 1;
    this.counters.set(id, [...before.slice(0, level), value]);
    const format = only(own, 'numFmt').attributes['val'];
    const printed = format === 'upperLetter' ? String.fromCharCode(64 + value) : value.toString();
    return (only(own, 'lvlText').attributes['val'] ?? '').replace(`%${String(level + 1)}`, printed);
  }
}

/** Outline level of each style that has one, its own or from the style it is based on. */
function outlineLevels(styles: Node): Map<string, number> {
  const byId = new Map(
    styles.children.filter((each) => each.name === 'style').map((each) => [each.attributes['styleId'] ?? '', each]),
  );
  const level = (id: string): number | null => {
    const style = byId.get(id);
    if (style === undefined) return null;
    const own = find(style, 'outlineLvl')?.attributes['val'];
    return own === undefined ? level(find(style, 'basedOn')?.attributes['val'] ?? '') : Number(own);
  };
  return new Map(
    [...byId.keys()].flatMap((id): [string, number][] => {
      const found = level(id);
      return found === null ? [] : [[id, found]];
    }),
  );
}

/** The children of a block, with content controls seen through. */
function flattened(parent: Node): Node[] {
  return parent.children.flatMap((each) => (each.name === 'sdt' ? flattened(only(each, 'sdtContent')) : [each]));
}

function words(node: Node): string {
  if (node.name === 't' || node.name === 'tab' || node.name === 'br')
    return node.name === 't' ? node.text : node.name === 'tab' ? '\t' : '\n';
  if (node.name === 'pPr' || node.name === 'rPr' || node.name === 'sdtPr') return '';
  return node.children.map(words).join('');
}

function find(node: Node, name: string): Node | null {
  for (const each of node.children) {
    if (each.name === name) return each;
    const inside = find(each, name);
    if (inside !== null) return inside;
  }
  return null;
}

function only(node: Node, name: string): Node {
  const found = node.children.find((each) => each.name === name) ?? find(node, name);
  if (found === null) throw new Error(`${node.name} has no ${name}`);
  return found;
}

function all(node: Node, name: string): Node[] {
  return node.children.flatMap((each) => (each.name === name ? [each] : all(each, name)));
}

function parse(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name, attributes }) => {
    const named = Object.entries(attributes).map(([key, value]) => [local(key), value]);
    const node: Node = { name: local(name), attributes: Object.fromEntries(named), children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const top = root.children[0];
  if (top === undefined) throw new Error('an empty part');
  return top;
}
