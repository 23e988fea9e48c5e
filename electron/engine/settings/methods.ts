import type { settingsMethods } from '../../../shared/contract/settings';
import type { Methods } from '../methods';
import { saveRecord } from '../store/records';
import { deskId, deskOf, registerEntries } from './queries';
import { readingLimitsOf, setReadingLimits } from './reading-queries';
import { nameProduct, productNames } from './product-names';
import { markingSchemes, schemeById } from './schemes';

export const settings: Methods<typeof settingsMethods> = {
  'settings.get'({ db, resources }) {
    const desk = deskOf(db);
    return { desk, scheme: schemeById(resources, desk.scheme) };
  },
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
