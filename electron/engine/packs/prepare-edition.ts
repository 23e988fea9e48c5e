import { anchorIds } from '../../../shared/document/anchors';
import { sameContent } from '../../../shared/document/compare-documents';
import { AppError } from '../../../shared/contract/errors';
import type { PackDocument } from '../../../shared/document/pack-document';
import type { Variant } from '../../../shared/pack/outline';
import { hasPart } from '../../../shared/pack/variants';
import type { WentOut } from '../../../shared/pack/went-out';
import type { Sliced, Writing } from '../methods';
import { newAnchor, newId } from '../store/ids';
import { issueProgramme } from '../visits/issue-programme';
import { briefsOf } from '../visits/queries';
import { lastEdition } from './edition-queries';
import { addEdition, nextVersion, packById } from './queries';

/** An edition that is about to go out. */
export interface PreparedEdition {
  id: string;
  version: number;
  at: string;
  variant: Variant;
  document: PackDocument;
  anchors: Record<string, string>;
  /** Null: it is in the log already. */
  states: readonly WentOut[] | null;
}

/**
 * The edition that a pack goes out as: the last one for these readers where nothing changed since, else a new one.
 * @throws AppError `pack.empty`
 */
export async function prepareEdition(sliced: Sliced, packId: string, variant: Variant): Promise<PreparedEdition> {
  await issueProgrammeOf(sliced, packId, variant);
  const { document, states } = await sliced.work('editions.compose', { packId, variant });
  if (document.sections.length === 0) throw AppError.of('pack.empty', {});
  const last = lastEdition(sliced.db, packId, variant);
  if (last !== null && sameContent(last.document, document)) return { ...last, states: null };
  const anchors = Object.fromEntries(anchorIds(document).map((id) => [id, newAnchor()]));
  return { id: newId(), version: nextVersion(sliced.db, packId), at: sliced.now, variant, document, anchors, states };
}

/** Errors of the checks stop an export unless somebody says why it must go out. @throws AppError `pack.blocked` */
export async function refuseBlocked(
  sliced: Sliced,
  packId: string,
  variant: Variant,
  override: string | undefined,
): Promise<void> {
  const findings = await sliced.work('packs.check', { packId, variant });
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  if (errors > 0 && (override ?? '').trim() === '') throw AppError.of('pack.blocked', { errors });
}

/** Keeps an edition in the log where it is new. */
export function keepEdition(
  { db, author }: Writing,
  sliced: Sliced,
  packId: string,
  { states, ...edition }: PreparedEdition,
): void {
  if (states === null) return;
  const { template } = packById(db, packId);
  addEdition(db, { ...edition, packId, author, program: sliced.programVersion, template, states });
}

/** A programme that goes out bears a number. */
async function issueProgrammeOf(sliced: Sliced, packId: string, variant: Variant): Promise<void> {
  const { outline, visitId } = packById(sliced.db, packId);
  const briefs = briefsOf(sliced.db, visitId);
  const printed = outline.some((part) => part.content.kind === 'programme' && hasPart(variant, part, briefs));
  if (printed) await sliced.commit((writing) => issueProgramme(writing, visitId));
}
