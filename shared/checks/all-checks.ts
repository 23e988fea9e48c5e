import type { Finding } from '../contract/packs';
import { compile } from '../pack/compile';
import type { PackContent } from '../pack/content';
import type { Check, Checked } from './check';
import { briefOfNoMeeting } from './brief-of-no-meeting';
import { commitmentWithoutLine } from './commitment-without-line';
import { disclosed } from './disclosed';
import { expiredNote } from './expired-note';
import { expiredPoint } from './expired-point';
import { houseWording } from './house-wording';
import { incompleteMeeting } from './incomplete-meeting';
import { leftovers } from './leftovers';
import { longBrief } from './long-brief';
import { longOnCard } from './long-on-card';
import { longPoint } from './long-point';
import { manyPoints } from './many-points';
import { markingBelow } from './marking-below';
import { newerFigure } from './newer-figure';
import { noBrief } from './no-brief';
import { noObjective } from './no-objective';
import { noResponse } from './no-response';
import { noTranslation } from './no-translation';
import { awaitingClearance, notCleared } from './not-cleared';
import { programmeOutside } from './programme-outside';
import { programmeOverlap } from './programme-overlap';
import { shortTransfer } from './short-transfer';
import { productName } from './product-name';
import { removedTemplate } from './removed-template';
import { saidTwice } from './said-twice';
import { twoFigures } from './two-figures';
import { uncountedPages } from './uncounted-pages';
import { unexplainedAcronym } from './unexplained-acronym';
import { weakObjective } from './weak-objective';
import { withheldWords } from './withheld-words';

/** Every check, errors first. A new check is a file and a line here. */
export const checks: readonly Check[] = [
  markingBelow,
  disclosed,
  withheldWords,
  notCleared,
  leftovers,
  twoFigures,
  newerFigure,
  productName,
  houseWording,
  removedTemplate,
  awaitingClearance,
  noObjective,
  noResponse,
  commitmentWithoutLine,
  incompleteMeeting,
  noBrief,
  expiredPoint,
  expiredNote,
  programmeOverlap,
  programmeOutside,
  shortTransfer,
  briefOfNoMeeting,
  weakObjective,
  longPoint,
  longOnCard,
  noTranslation,
  manyPoints,
  saidTwice,
  longBrief,
  unexplainedAcronym,
  uncountedPages,
];

/** What the checks find in a pack, errors first. */
export function runChecks(content: PackContent): Finding[] {
  const checked: Checked = { content, document: compile(content) };
  return checks
    .flatMap((check) => check.find(checked).map((f) => ({ ...f, check: check.name, severity: check.severity })))
    .toSorted((a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1));
}
