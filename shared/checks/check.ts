import type { Finding } from '../contract/findings';
import type { Beside } from './beside';
import type { BriefPoint } from '../contract/briefs';
import type { PackDocument } from '../document/pack-document';
import { inlineText } from '../document/rich-text';
import { isPrinted, wordsOf } from '../pack/brief-content';
import type { PackContent } from '../pack/content';
import { grouped } from '../country-pair/grouped';

/** What a check looks at: what the pack draws from, and the document that comes of it. */
export interface Checked {
  content: PackContent;
  document: PackDocument;
  beside: Beside;
}

export type Found = Pick<Finding, 'params' | 'target' | 'section' | 'block' | 'fix'>;

/** One way in which a pack can go wrong (brief.md 13). Its name and parameters are worded in `shared/sentences/checks.ts`. */
export interface Check {
  name: string;
  /** Errors stop the export unless overridden with a reason. */
  severity: Finding['severity'];
  find(checked: Checked): Found[];
}

/** A finding without a place in the document. */
export function found(params: Finding['params'], target: Finding['target'], at: Partial<Found> = {}): Found {
  return { params, target, section: null, block: null, fix: null, ...at };
}

/** The section of the document that a brief is printed in; null where the variant leaves it out. */
export function sectionOfBrief({ content }: Checked, briefId: string): string | null {
  return content.pack.outline.find((p) => p.content.kind === 'brief' && p.content.briefId === briefId)?.id ?? null;
}

/** The words that a point begins with, by which a finding names it. */
export function nameOf(point: BriefPoint): string {
  return inlineText(wordsOf(point).lead.content);
}

/** A point that this variant prints: the titles of the briefs that it stands in, and where it stands first. */
export interface PrintedPoint extends BriefPoint {
  briefs: string;
  at: Pick<Found, 'section' | 'block'>;
}

/** The points that this variant prints, each once, however many briefs it stands in: what is wrong is mended once. */
export function printedPoints(checked: Checked): PrintedPoint[] {
  const all = printedBriefs(checked).flatMap(({ brief, section, points }) =>
    points.map((p) => ({ ...p, briefs: brief.title, at: { section, block: `${section}/point-${p.use.id}` } })),
  );
  return [...grouped(all, ({ point }) => point.id).values()].flatMap((same) => {
    const titles = new Set(same.map(({ briefs }) => briefs));
    return same.slice(0, 1).map((first) => ({ ...first, briefs: [...titles].join(', ') }));
  });
}

/** The briefs that this variant prints, each with the points that are printed in it. */
export function printedBriefs(checked: Checked) {
  const { content, document } = checked;
  return content.briefs.flatMap((brief) => {
    const section = sectionOfBrief(checked, brief.id);
    const printed = document.sections.some((s) => s.id === section);
    const points = (content.points.get(brief.id) ?? []).filter((one) => isPrinted(content, one));
    return printed ? [{ brief, section, points }] : [];
  });
}
