import type { Output } from '../../../shared/contract/contract';
import { compile } from '../../../shared/pack/compile';
import type { PackContent } from '../../../shared/pack/content';
import { htmlParts } from '../writers/html/write-html';

/** The compiled pack as the preview shows it: one sheet a section, which is one part of the outline. */
export function previewPack(content: PackContent): Output<'packs.preview'> {
  const document = compile(content);
  const { css, sheets } = htmlParts(document, { forPrint: false });
  const sections = document.sections.map(({ id, number, title, marking }, i) => ({
    id,
    partId: id,
    number,
    title,
    marking,
    html: sheets[i]?.html ?? '',
  }));
  return { css, sections, dir: document.dir };
}
