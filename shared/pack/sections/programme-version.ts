import type { PackContent } from '../content';
import { stamp } from '../dates';
import { listed } from '../listed';
import { fill } from '../words';
import type { PackWords } from '../words';

/** `Programme v7, 24 Nov 2024, 21:40, replaces v6`; one that was not issued says that it is a draft. */
export function programmeVersionWords(
  { programme, zone, at, pack }: Pick<PackContent, 'programme' | 'zone' | 'at' | 'pack'>,
  { programme: words }: Pick<PackWords, 'programme'>,
): string {
  const { number, issued, replaces } = programme;
  const time = stamp(issued ?? at, zone, pack.language);
  const said = [
    fill(words.version, { number, time }),
    ...(replaces === null ? [] : [fill(words.replaces, { before: replaces })]),
    ...(issued === null ? [words.draft] : []),
  ];
  return listed(said, pack.language);
}
