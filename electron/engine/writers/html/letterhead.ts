import type {
  FoundTemplate,
  LetterLook,
  ParagraphLook,
  ShownBlock,
  ShownParagraph,
  ShownPart,
} from '../../../../shared/templates/found';
import type { House } from '../look/house-look';
import { faces } from './css-values';
import { emptyTag, escapeHtml, tag } from './markup';
import type { Html } from './markup';

/**
 * The letterhead of a ministry's own template beside the pages: what it looks like stands in classes, as the window allows no style
 * attributes, and each picture stands once in the style sheet.
 */
export interface Letterhead {
  css: string;
  /** What stands in head and foot of a section's pages, and on the first page above the text. */
  frameOf: (at: number) => { header: Html; footer: Html };
}

/** The letterhead of a house; empty where there is none. */
export function letterheadOf(house: House | null): Letterhead {
  if (house === null) return { css: '', frameOf: () => ({ header: '', footer: '' }) };
  const writer = new Writer(house.found);
  const { usual, first } = house.found.sections[house.section] ?? {
    usual: { header: null, footer: null },
    first: null,
  };
  const usually = { header: writer.blocks(usual.header), footer: writer.blocks(usual.footer) };
  const bodyHead = house.choices.bodyHead ? writer.blocks(house.found.bodyHead) : '';
  const head = first ?? usual;
  const firstly = { header: writer.blocks(head.header) + bodyHead, footer: writer.blocks(head.footer) };
  const isFirst = (at: number) => at === 0 || house.choices.firstPages === 'parts';
  return { css: writer.css(), frameOf: (at) => (isFirst(at) ? firstly : usually) };
}

class Writer {
  private readonly found: FoundTemplate;
  private readonly classes = new Map<string, string>();
  private readonly shown = new Set<string>();

  constructor(found: FoundTemplate) {
    this.found = found;
  }

  blocks(blocks: readonly ShownBlock[] | null): Html {
    if (blocks === null || blocks.length === 0) return '';
    return tag('div', { class: 'letterhead' }, ...blocks.map((block) => this.block(block)));
  }

  css(): string {
    const rules = [...this.classes].map(([declarations, name]) => `.${name}{${declarations}}`);
    const pictures = [...this.shown].flatMap((name) => {
      const picture = this.found.pictures[name];
      return picture === undefined
        ? []
        : [`.${pictureClass(name)}{content:url(data:${picture.mime};base64,${picture.data})}`];
    });
    return [
      '.letterhead{margin-block:2mm;display:flow-root}',
      '.letterhead table{border-collapse:collapse}',
      '.letterhead p{min-height:0.6em}',
      '.letterhead img{max-width:100%;vertical-align:bottom}',
      '.letterhead img.center{display:block;margin-inline:auto}',
      '.letterhead img.end{float:inline-end}',
      '.letterhead img.start{float:inline-start;margin-inline-end:3mm}',
      ...rules,
      ...pictures,
    ].join('\n');
  }

  private block(block: ShownBlock): Html {
    if (block.kind === 'paragraph') return this.paragraph(block);
    const widths = block.columns.map((part) =>
      emptyTag('col', { class: this.named([`width:${(part * 100).toFixed(2)}%`]) }),
    );
    const rows = block.rows.map((row) =>
      tag(
        'tr',
        { role: 'presentation' },
        ...row.map(({ span, paragraphs }) =>
          tag(
            'td',
            { role: 'presentation', colspan: span === 1 ? null : span },
            ...paragraphs.map((paragraph) => this.paragraph(paragraph)),
          ),
        ),
      ),
    );
    return tag('table', { role: 'presentation' }, tag('colgroup', {}, ...widths), tag('tbody', {}, ...rows));
  }

  private paragraph({ look, rtl, parts }: ShownParagraph): Html {
    const attributes = { class: this.named(paragraphRules(look)), dir: rtl ? 'rtl' : null };
    return tag('p', attributes, ...segments(parts).map((segment) => this.part(segment)));
  }

  private part(part: ShownPart): Html {
    switch (part.kind) {
      case 'text':
        return tag(
          'span',
          { class: this.named(letterRules(part.look)), dir: part.rtl ? 'rtl' : null },
          escapeHtml(part.text),
        );
      case 'tab':
        return '\u2003';
      case 'break':
        return '<br>';
      case 'picture':
        return this.picture(part);
      case 'page':
      case 'pages':
        return '';
    }
  }

  private picture({ picture, widthMm, heightMm, side, description }: Extract<ShownPart, { kind: 'picture' }>): Html {
    if (this.found.pictures[picture] === undefined) return '';
    this.shown.add(picture);
    const size = this.named([`width:${widthMm}mm`, `height:${heightMm}mm`]);
    return `<img class="${pictureClass(picture)} ${size}${side === null ? '' : ` ${side}`}" alt="${escapeHtml(description)}">`;
  }

  /** A class for some declarations, the same for the same. */
  private named(declarations: readonly string[]): string {
    const written = declarations.join(';');
    const name = this.classes.get(written) ?? `lh${this.classes.size + 1}`;
    this.classes.set(written, name);
    return name;
  }
}

/** Tabs at either end place what stands between them, and the alignment of a page has no tabs. */
function segments(parts: readonly ShownPart[]): readonly ShownPart[] {
  const first = parts.findIndex(({ kind }) => kind !== 'tab');
  const last = parts.findLastIndex(({ kind }) => kind !== 'tab');
  return first < 0 ? [] : parts.slice(first, last + 1);
}

function pictureClass(name: string): string {
  return `pic-${name.replaceAll(/[^\w-]/g, '-')}`;
}

function letterRules({ font, size, bold, italic, caps, underlined, spaced, ink }: LetterLook): string[] {
  return [
    ...(font === undefined ? [] : [`font-family:${faces(font)}`]),
    ...(size === undefined ? [] : [`font-size:${size}pt`]),
    `font-weight:${bold === true ? '700' : '400'}`,
    ...(italic === true ? ['font-style:italic'] : []),
    ...(caps === true ? ['text-transform:uppercase'] : []),
    ...(underlined === true ? ['text-decoration:underline'] : []),
    ...(spaced === undefined ? [] : [`letter-spacing:${spaced}pt`]),
    ...(ink === undefined ? [] : [`color:#${ink}`]),
  ];
}

const edges = {
  top: 'border-top',
  bottom: 'border-bottom',
  left: 'border-inline-start',
  right: 'border-inline-end',
} as const;

function paragraphRules(look: ParagraphLook): string[] {
  return [
    ...letterRules(look),
    `margin:${look.before ?? 0}pt ${look.indent?.end ?? 0}mm ${look.after ?? 0}pt ${look.indent?.start ?? 0}mm`,
    `line-height:${look.exact === undefined ? ((look.line ?? 1) * 1.17).toFixed(3) : `${look.exact}pt`}`,
    ...(look.align === undefined ? [] : [`text-align:${look.align}`]),
    ...(look.fill === undefined ? [] : [`background:#${look.fill}`]),
    ...(look.borders ?? []).map(({ side, size, ink }) => `${edges[side]}:${size / 8}pt solid #${ink}`),
  ];
}
