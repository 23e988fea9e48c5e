import type { FoundSection } from '../../../../shared/templates/found';
import { child, elements, make, walk } from '../../writers/word/patch/xml';
import type { XmlElement } from '../../writers/word/patch/xml';
import { isOn, twipsOf, wholeOf } from './measures';

type FrameKind = 'default' | 'first' | 'even';

/** A section as the template writes it, with what it takes over from the ones before. */
export interface RawSection {
  page: FoundSection['page'];
  landscape: boolean;
  columns: number;
  titlePage: boolean;
  /** Relationships of heads and feet by their kind. */
  headers: Partial<Record<FrameKind, string>>;
  footers: Partial<Record<FrameKind, string>>;
}

/** The sections of a text, in order; one of A4 where it has none. Heads and feet are those of the section before unless it has its own. */
export function readSections(body: XmlElement): RawSection[] {
  const found: XmlElement[] = [];
  walk(body, (element, parents) => {
    if (element.name === 'w:sectPr' && !parents.some(({ name }) => name === 'w:txbxContent')) found.push(element);
  });
  const sections: RawSection[] = [];
  for (const each of found.length === 0 ? [make('w:sectPr')] : found) sections.push(readSection(each, sections.at(-1)));
  return sections;
}

function readSection(section: XmlElement, before: RawSection | undefined): RawSection {
  const attributes = (name: string) => child(section, name)?.attributes ?? {};
  const title = child(section, 'w:titlePg');
  const page = pageOf(attributes('w:pgSz'), attributes('w:pgMar'));
  return {
    page,
    landscape: page.width > page.height,
    columns: wholeOf(attributes('w:cols')['w:num']) ?? 1,
    titlePage: title !== null && isOn(title.attributes['w:val']),
    headers: { ...before?.headers, ...references(section, 'w:headerReference') },
    footers: { ...before?.footers, ...references(section, 'w:footerReference') },
  };
}

function references(section: XmlElement, name: string): Partial<Record<FrameKind, string>> {
  return Object.fromEntries(
    elements(section).flatMap((each) => {
      const type = each.attributes['w:type'] ?? 'default';
      return each.name === name && each.attributes['r:id'] !== undefined ? [[type, each.attributes['r:id']]] : [];
    }),
  );
}

const least = 567;

function pageOf(size: Record<string, string>, margin: Record<string, string>): FoundSection['page'] {
  const within = (value: number | null, usual: number, low: number, high: number): number =>
    Math.min(high, Math.max(low, value ?? usual));
  const given = (name: string) => twipsOf(margin[`w:${name}`]);
  const width = within(twipsOf(size['w:w']), 11_906, 5_669, 31_680);
  const height = within(twipsOf(size['w:h']), 16_838, 5_669, 31_680);
  const gutter = Math.max(0, given('gutter') ?? 0);
  // A negative margin lets the head lie over the text; ours grows with what the marking adds.
  const upright = (name: string) => within(Math.abs(given(name) ?? 1440), 1440, least, height / 3);
  const [top, bottom] = [upright('top'), upright('bottom')];
  return {
    width,
    height,
    top: Math.round(top),
    bottom: Math.round(bottom),
    left: Math.round(within((given('left') ?? given('start') ?? 1440) + gutter, 1440, least, width / 3)),
    right: Math.round(within(given('right') ?? given('end'), 1440, least, width / 3)),
    header: within(given('header'), 720, 284, 2_268),
    footer: within(given('footer'), 720, 284, 2_268),
  };
}
