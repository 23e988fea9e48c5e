import { arabic } from './arabic';
import { chinese } from './chinese';
import { english } from './english';
import { french } from './french';
import { korean } from './korean';
import { portuguese } from './portuguese';
import { russian } from './russian';
import { spanish } from './spanish';
import type { Language } from './language';

/** The languages that every layout is made in. */
export const LANGUAGES: readonly Language[] = [english, french, spanish, portuguese, russian, arabic, chinese, korean];
