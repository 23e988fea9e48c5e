import { AppError } from '../../../shared/contract/errors';
import { OWN_SCHEME } from '../../../shared/contract/markings';
import type { markingMethods, OwnScheme } from '../../../shared/contract/markings';
import type { MarkingScheme } from '../../../shared/marking/scheme';
import type { Methods, Writing } from '../methods';
import { keepRecord, saveRecord } from '../store/records';
import { deskScheme } from './desk-scheme';
import { deskId, deskOf } from './queries';
import { keptMarkingOf, markingId, markingsInUse, portionsOf } from './scheme-queries';
import type { KeptMarking } from './scheme-queries';

export const markings: Methods<typeof markingMethods> = {
  'markings.setScheme'(writing, { scheme }) {
    refuseTwice(scheme);
    refuseLost(writing, deskScheme(writing), scheme);
    writing.named({ title: scheme.name });
    keep(writing, { own: { ...withKnownCopyLevel(scheme), id: OWN_SCHEME } });
    saveRecord(writing, 'settings', deskId, { value: { ...deskOf(writing.db), scheme: OWN_SCHEME } });
    return {};
  },
  'markings.foreign'(reading) {
    const { levels, foreign = {} } = deskScheme(reading);
    const known = new Set(levels.map(({ id }) => id));
    return markingsInUse(reading.db)
      .filter(({ value }) => !known.has(value))
      .map(({ value, count }) => {
        const as = foreign[value];
        return { written: value, count, as: as !== undefined && known.has(as) ? as : null };
      });
  },
  'markings.mapForeign'(writing, { written, as }) {
    writing.named({ title: written });
    const { [written]: _, ...others } = keptMarkingOf(writing.db)?.foreign ?? {};
    keep(writing, { foreign: as === null ? others : { ...others, [written]: as } });
    return {};
  },
};

function keep(writing: Writing, change: Partial<KeptMarking>): void {
  const value = { own: null, foreign: {}, ...keptMarkingOf(writing.db), ...change };
  keepRecord(writing, 'settings', markingId, { value });
}

/** Copies bear their number at every level where the one from which they would has gone: never at none, in silence. */
function withKnownCopyLevel({ copyOnPagesFrom, ...scheme }: OwnScheme): OwnScheme {
  const isKnown = scheme.levels.some(({ id }) => id === copyOnPagesFrom);
  return isKnown ? { ...scheme, copyOnPagesFrom } : scheme;
}

/** A marking must be told from every other by its words and by its portion mark. */
function refuseTwice({ levels }: OwnScheme): void {
  for (const field of ['id', 'label', 'short'] as const) {
    const words = levels.map((level) => level[field].toUpperCase()).filter((word) => word !== '');
    const twice = words.find((word, at) => words.indexOf(word) !== at);
    if (twice !== undefined) throw AppError.of('marking.twice', { label: twice });
  }
}

/** A level that something bears is not lost: what bears it would have no rank any more. */
function refuseLost({ db }: Writing, before: MarkingScheme, after: OwnScheme): void {
  const stays = new Set(after.levels.map(({ id }) => id));
  const inUse = new Map(markingsInUse(db).map(({ value, count }) => [value, count]));
  for (const { id, label } of before.levels.filter((level) => !stays.has(level.id))) {
    const count = (inUse.get(id) ?? 0) + portionsOf(db, id);
    if (count > 0) throw AppError.of('marking.in-use', { label, count });
  }
}
