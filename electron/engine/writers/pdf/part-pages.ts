/**
 * The pages of a printed file on which its parts begin, by the names of the links to them (`part-3`); null where the file does
 * not say. Chromium writes where a link leads as `/part-3 [8 0 R /XYZ …]`, and the order of the pages as a tree (ISO 32000-1, 7.7.3
 * and 12.3.2.3).
 */
export function partPages(pdf: Uint8Array): Map<string, number> | null {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const order = pagesInOrder(text);
  const places = [...text.matchAll(/\/(part-\d+) \[(\d+) 0 R \/XYZ/g)].flatMap(([, name = '', page = '']) => {
    const at = order.indexOf(Number(page));
    return at < 0 ? [] : [[name, at + 1] as const];
  });
  return places.length === 0 ? null : new Map(places);
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
