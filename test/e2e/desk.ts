import type { Desk } from '../../shared/contract/store';

/** The desk of tests in the window, and its passphrase. */

export const passphrase = 'gravel lantern oyster fiddle';

export const desk: Desk = {
  ministry: 'Ministry of Foreign Affairs',
  desk: 'Europe',
  officer: 'A. Officer',
  extension: '',
  country: null,
  scheme: 'generic',
  language: 'en',
};
