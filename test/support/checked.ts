import { shippedPlaces } from '../../electron/engine/shipped';
import { runChecks } from '../../shared/checks/all-checks';
import { nothingBeside } from '../../shared/checks/beside';
import type { Beside } from '../../shared/checks/beside';
import type { BriefPoint, BriefText } from '../../shared/contract/briefs';
import type { Finding } from '../../shared/contract/findings';
import { paragraph } from '../../shared/document/rich-text';
import type { PackContent } from '../../shared/pack/content';
import { resources } from './engine';
import { brief, briefPoint, packContent } from './pack-content';

const places = shippedPlaces(resources);
/** What the checks know beside a pack: the places of the world. */
export const known: Beside = {
  ...nothingBeside,
  placesIn: (folded) => places.inText(folded),
  placeName: (code, language) => places.nameOf(code, language),
};

/** What one check finds in the pack of the tests, changed so. */
export function findings(check: string, changes: Partial<PackContent> = {}, beside: Partial<Beside> = {}): Finding[] {
  return runChecks(packContent(changes), { ...known, ...beside }).filter((finding) => finding.check === check);
}

/** The outline of the pack of the tests. */
export const outline = packContent().pack.outline;

/** The pack with these points in its brief. */
export function withPoints(...points: BriefPoint[]): Partial<PackContent> {
  return { points: new Map([['brief', points]]) };
}

/** The pack with one point that says so. */
export function saying(text: string): Partial<PackContent> {
  return withPoints(briefPoint('p1', text));
}

/** The pack with a text of its brief. */
export function withText(which: BriefText['part'], text: string, changes = {}): Partial<PackContent> {
  return { briefs: [brief({ texts: [{ part: which, text: [paragraph('t1', text)], bindings: [] }], ...changes })] };
}

/** The pack with other settings. */
export function packed(changes: Partial<PackContent['pack']>): Partial<PackContent> {
  return { pack: { ...packContent().pack, ...changes } };
}
