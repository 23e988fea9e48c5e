/** Where something stands in a printed file. */
export interface PrintedPlace {
  page: number;
  /** Points from the left edge of the paper, and above its lower edge. */
  left: number;
  height: number;
}

/** What a printed file tells of its pages. */
export interface PrintedPlaces {
  pages: number;
  /** By the names of the links that lead there: `part-3` where a part begins, `end-3` where it ends. */
  places: ReadonlyMap<string, PrintedPlace>;
}

/**
 * Where the parts of a printed file begin and end; null where the file does not say. Chromium writes where a link leads as
 * `/part-3 [8 0 R /XYZ left height zoom]`, and the order of the pages as a tree (ISO 32000-1, 7.7.3 and 12.3.2.3).
 */
export function printedPlaces(pdf: Uint8Array): PrintedPlaces | null {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const order = pagesInOrder(text);
  const named = text.matchAll(/\/((?:part|end)-\d+) \[(\d+) 0 R \/XYZ (-?[\d.]+) (-?[\d.]+)/g);
  const places = [...named].flatMap(([, name = '', page = '', left = '', height = '']) => {
    const at = order.indexOf(Number(page));
    return at < 0 ? [] : [[name, { page: at + 1, left: Number(left), height: Number(height) }] as const];
  });
  return places.length === 0 ? null : { pages: order.length, places: new Map(places) };
}

/** The numbers of the objects that are pages, in their order; empty where the tree can't be read. */
function pagesInOrder(text: string): number[] {
  const nodes = new Map<number, number[]>();
  const inner = new Set<number>();
  for (const [, number = '', body = ''] of text.matchAll(/(\d+) 0 obj\s*<<\/Type \/Pages\b([\s\S]*?)endobj/g)) {
    const kids = [...(/\/Kids \[([^\]]*)\]/.exec(body)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, kid]) =>
      Number(kid),
    );
    nodes.set(Number(number), kids);
    for (const kid of kids) inner.add(kid);
  }
  const roots = [...nodes.keys()].filter((node) => !inner.has(node));
  const leaves = (node: number): number[] => nodes.get(node)?.flatMap(leaves) ?? [node];
  return roots.length === 1 ? roots.flatMap(leaves) : [];
}
