import type { Check } from './check';
import { found } from './check';
import { isCapitals } from '../pack/acronyms';
import { textsOf } from './texts-of';

/** Acronyms that every reader of a briefing pack knows: bodies, currencies, signs of measure and of the programme. */
const known = new Set(
  'UN EU UK US USA UAE GDP CEO TV VIP HE PM MP ID PO FOB CIF HS USD EUR GBP CNY JPY RUB PKR BYN INR UTC GMT NATO WTO IMF IAEA UNESCO UNICEF ASEAN OPEC CV FAQ PDF AM TBC TBD TODO'.split(
    ' ',
  ),
);

const acronym = /(?<![\p{L}\p{N}/()-])[A-Z]{2,6}s?(?![\p{L}\p{N}/()-])/gu;

/** An acronym that the pack never spells out: `CPEC` without `China–Pakistan Economic Corridor (CPEC)` anywhere, nor its list of acronyms. */
export const unexplainedAcronym: Check = {
  name: 'unexplained-acronym',
  severity: 'warning',
  find({ document, content }) {
    const written = document.sections.flatMap((section) =>
      section.blocks.flatMap((block) => textsOf(block).map((text) => ({ section, ...text }))),
    );
    const whole = written.map(({ text }) => text).join('\n');
    const printed = new Set(content.scheme.levels.flatMap(({ label, short }) => [label, short]));
    const listed = new Set(written.flatMap(({ id }) => /\/acronym-(.+)$/.exec(id)?.[1] ?? []));
    const seen = new Set<string>();
    return written.flatMap(({ section, id, origin, text }) =>
      isCapitals(text)
        ? []
        : [...text.matchAll(acronym)].flatMap(([match]) => {
            const short = match.replace(/s$/, '');
            if (
              /^(.)\1+$/.test(short) ||
              known.has(short) ||
              printed.has(short) ||
              listed.has(short) ||
              seen.has(short) ||
              isSpeltOut(short, whole)
            )
              return [];
            seen.add(short);
            return [
              found({ acronym: short, part: section.title }, origin ?? section.origin, {
                section: section.id,
                block: id,
              }),
            ];
          }),
    );
  },
};

/** `Joint Commission (JC)` or `JC (Joint Commission)`. */
function isSpeltOut(short: string, whole: string): boolean {
  return (
    whole.includes(`(${short})`) ||
    whole.includes(`(${short}s)`) ||
    new RegExp(`\\b${short}s? \\(\\p{L}`, 'u').test(whole)
  );
}
