import type { Output } from '../../../shared/contract/contract';
import type { Finding } from '../../../shared/contract/findings';
import type { Pack } from '../../../shared/contract/packs';
import type { Variant } from '../../../shared/pack/outline';
import { canHave, hasPart } from '../../../shared/pack/variants';
import type { TextKey } from '../../app/texts/texts';
import type { OutlineRow } from './OutlineList';
import { kindWords, outlineTitle } from './part-names';
import type { Findings } from './queries';

interface Known {
  pack: Pack;
  visit: Pick<Output<'visits.get'>, 'briefs'>;
  variant: Variant;
  sections: Output<'packs.preview'>['sections'];
  findings: Findings | null;
}

/** The parts of an outline with their numbers in this variant and how much the checks find in each. */
export function outlineRows(
  { pack, visit, variant, sections, findings }: Known,
  say: (key: TextKey) => string,
): OutlineRow[] {
  return pack.outline.map((part) => ({
    part,
    has: hasPart(variant, part, visit.briefs),
    can: canHave(variant, part, visit.briefs),
    title: outlineTitle(part, { pack, briefs: visit.briefs }) ?? say(kindWords[part.content.kind]),
    number: sections.find(({ partId }) => partId === part.id)?.number ?? null,
    errors: countIn(findings?.errors ?? [], part.id),
    warnings: countIn(findings?.warnings ?? [], part.id),
  }));
}

function countIn(findings: readonly Finding[], section: string): number {
  return findings.filter((finding) => finding.section === section).length;
}
