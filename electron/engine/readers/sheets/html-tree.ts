import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** What is met on a way through a page, in its order. */
export type Step =
  | { kind: 'open'; element: Element }
  | { kind: 'text'; text: string; parent: Element | null }
  | { kind: 'close'; element: Element };

/**
 * Goes through the page without calling itself: pages are nested as deep as their makers like. What is under an
 * element that `skip` names is passed over.
 */
export function* steps(root: Node, skip: (element: Element) => boolean): Generator<Step> {
  const waiting: (Node | { leave: Element })[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('leave' in next) {
      yield { kind: 'close', element: next.leave };
      continue;
    }
    if (isElement(next)) {
      if (skip(next)) continue;
      yield { kind: 'open', element: next };
      waiting.push({ leave: next });
    } else if ('value' in next && next.nodeName === '#text') {
      const { parentNode } = next;
      yield {
        kind: 'text',
        text: next.value,
        parent: parentNode !== null && isElement(parentNode) ? parentNode : null,
      };
    }
    if ('childNodes' in next)
      for (let at = next.childNodes.length - 1; at >= 0; at -= 1) push(waiting, next.childNodes[at]);
  }
}

function push<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** The attribute `name`, or null. */
export function attributeOf(element: Element, name: string): string | null {
  return (
    element.attrs.find((found) => (found.prefix === undefined ? found.name : `${found.prefix}:${found.name}`) === name)
      ?.value ?? null
  );
}

/** A declaration of the element's own style: `display` of `style="display:none"`. */
export function styleOf(element: Element, property: string): string | null {
  const style = attributeOf(element, 'style');
  return style === null ? null : declaration(style, property);
}

/** The value of one property among the declarations of a style; its own text may be quoted. */
export function declaration(style: string, property: string): string | null {
  const found = new RegExp(
    String.raw`(?:^|[;{\s])${property}\s*:\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|(?:[^;"'\\]|\\.)*)`,
    'i',
  ).exec(style);
  return found?.[1]?.trim() ?? null;
}

/** Not shown by a browser. */
export function isHidden(element: Element): boolean {
  return (
    styleOf(element, 'display')?.toLowerCase().startsWith('none') === true || attributeOf(element, 'hidden') !== null
  );
}
