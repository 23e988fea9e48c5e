import type { Finding } from '../contract/findings';
import { compile } from '../pack/compile';
import { nothingBeside } from './beside';
import type { Beside } from './beside';
import { digestOf } from './digest';
import { printedTexts } from './printed-texts';
import type { PackContent } from '../pack/content';
import type { Check, Checked, Found } from './check';
import { foreignCountry } from './foreign-country';
import { leak } from './leak';
import { noMarking } from './no-marking';
import { portionMarks } from './portion-marks';
import { recomputed } from './recomputed';
import { twoRoundings } from './two-roundings';
import { doubtedFigure } from './doubted-figure';
import { unsourcedNumber } from './unsourced-number';
import { nameForm } from './name-form';
import { notInDelegation } from './not-in-delegation';
import { officeChanged } from './office-changed';
import { interestWithoutLine } from './interest-without-line';
import { copiesOut } from './copies-out';
import { programmeDisagrees } from './programme-disagrees';
import { commentsLeft } from './comments-left';
import { otherSide } from './other-side';
import { breakingSpace } from './breaking-space';
import { headingJump } from './heading-jump';
import { noDescription } from './no-description';
import { innerLink } from './inner-link';
import { longPart } from './long-part';
import { unchanged } from './unchanged';
import { noPurpose } from './no-purpose';
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
  noMarking,
  portionMarks,
  disclosed,
  withheldWords,
  leak,
  foreignCountry,
  notCleared,
  leftovers,
  twoFigures,
  recomputed,
  newerFigure,
  doubtedFigure,
  unsourcedNumber,
  twoRoundings,
  productName,
  houseWording,
  removedTemplate,
  nameForm,
  officeChanged,
  notInDelegation,
  otherSide,
  awaitingClearance,
  commentsLeft,
  noPurpose,
  noObjective,
  noResponse,
  interestWithoutLine,
  commitmentWithoutLine,
  incompleteMeeting,
  noBrief,
  expiredPoint,
  expiredNote,
  programmeOverlap,
  programmeOutside,
  shortTransfer,
  programmeDisagrees,
  briefOfNoMeeting,
  weakObjective,
  longPoint,
  longOnCard,
  noTranslation,
  manyPoints,
  saidTwice,
  longBrief,
  longPart,
  unchanged,
  unexplainedAcronym,
  uncountedPages,
  breakingSpace,
  headingJump,
  noDescription,
  innerLink,
  copiesOut,
];

/** What the checks find in a pack, errors first. */
export function runChecks(content: PackContent, beside: Beside = nothingBeside): Finding[] {
  const checked: Checked = { content, document: compile(content), beside };
  const seen = new Map<string, number>();
  return checks
    .flatMap((check) => check.find(checked).map((one) => identified(check, one, checked, seen)))
    .toSorted((a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1));
}

/** A finding by which it is known again, as long as what it speaks of stays what it is. */
function identified(check: Check, one: Found, checked: Checked, seen: Map<string, number>): Finding {
  const place = [check.name, one.target?.area, one.target?.id, one.target?.at, one.block ?? one.section].join('|');
  const turn = seen.get(place) ?? 0;
  seen.set(place, turn + 1);
  const text = textAt(checked).get(one.block ?? '') ?? '';
  const content = digestOf(JSON.stringify([one.params, text]));
  return { ...one, check: check.name, severity: check.severity, key: `${place}|${turn}`, content, accepted: null };
}

const byBlock = new WeakMap<Checked, Map<string, string>>();

function textAt(checked: Checked): Map<string, string> {
  const known = byBlock.get(checked) ?? new Map(printedTexts(checked).map(({ id, text }) => [id, text]));
  byBlock.set(checked, known);
  return known;
}
