import type { settingsMethods } from '../../../shared/contract/settings';
import type { Methods } from '../methods';
import { saveRecord } from '../store/records';
import { deskId, deskOf, registerEntries } from './queries';
import { readingLimitsOf, setReadingLimits } from './reading-queries';
import { nameProduct, productNames } from './product-names';
import { markingSchemes } from './schemes';
import { keptMarkingOf } from './scheme-queries';
import { deskScheme } from './desk-scheme';

export const settings: Methods<typeof settingsMethods> = {
  'settings.get': (reading) => ({
    desk: deskOf(reading.db),
    scheme: deskScheme(reading),
    own: keptMarkingOf(reading.db)?.own ?? null,
  }),
  'settings.update'(writing, { desk }) {
    saveRecord(writing, 'settings', deskId, { value: { ...deskOf(writing.db), ...desk } });
    return {};
  },
  'settings.productNames': (reading, { text, limit }) => productNames(reading, text, limit),
  'settings.nameProduct'(writing, named) {
    writing.named({ title: `${named.classification} ${named.code}` });
    nameProduct(writing, named);
    return {};
  },
  'settings.reading': ({ db }) => readingLimitsOf(db),
  'settings.setReading'(writing, change) {
    setReadingLimits(writing, change);
    return {};
  },
  'settings.schemes': ({ resources }) => markingSchemes(resources),
  'settings.register': ({ db }) => registerEntries(db),
};
