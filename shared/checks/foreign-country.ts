import { fold } from '../places/fold';
import type { Check, Checked, Found } from './check';
import { found } from './check';
import { printedTexts } from './printed-texts';
import type { SectionText } from './printed-texts';

/** Countries whose names are taken for each other, each way. */
const alike = [
  'AUT AUS',
  'SVK SVN',
  'NER NGA',
  'IRN IRQ',
  'LVA LTU',
  'GIN GNB GNQ PNG',
  'COD COG',
  'PRK KOR',
  'DMA DOM',
  'MRT MUS',
  'MWI MLI',
  'PRY URY',
  'ZMB ZWE',
  'SWZ CHE',
  'BLR BGR',
  'SDN SSD',
].map((codes) => codes.split(' '));

/**
 * A country that has nothing to do with the visit, as a paragraph that was pasted from another brief leaves it: one that is
 * easily taken for a side of the visit, or one that a paragraph speaks of "our relations" with.
 */
export const foreignCountry: Check = {
  name: 'foreign-country',
  severity: 'error',
  find(checked) {
    const { visit } = checked.content;
    const sides = [visit.host, visit.guest].filter((code) => code !== null);
    if (sides.length < 2) return [];
    const lookAlikes = new Set(alike.filter((set) => set.some((code) => sides.includes(code))).flat());
    return printedTexts(checked)
      .filter(
        ({ origin, section }) => (origin?.area === 'points' || origin?.area === 'visits') && section.kind === 'brief',
      )
      .flatMap((text) => inText(checked, text, sides, lookAlikes));
  },
};

const bilateral = [
  /\b(?:our|bilateral) (?:\w+ )?(?:relations|relationship|ties|trade|cooperation|friendship)\b.{0,40}\b(?:with|between)\b/iu,
  /\b(?:welcome|visit) (?:of|by) (?:the )?(?:president|prime minister|minister|delegation)\b/iu,
  /(?:наши|двусторонни[ех])\s+(?:\S+\s+)?(?:отношени|связ|торговл|сотрудничеств)/iu,
];

function inText(
  checked: Checked,
  printed: SectionText,
  sides: readonly string[],
  lookAlikes: ReadonlySet<string>,
): Found[] {
  const { text, section, id, origin } = printed;
  const named = checked.beside.placesIn(fold(text)).filter(({ ref }) => ref.level === 'country');
  const codes = [...new Set(named.map(({ ref }) => ref.code))];
  const ours = codes.some((code) => sides.includes(code));
  const foreign = codes.filter((code) => !sides.includes(code) && !isOfMeeting(checked, code));
  const wrong = foreign.find((code) => lookAlikes.has(code) || (!ours && bilateral.some((words) => words.test(text))));
  if (wrong === undefined) return [];
  const { language } = checked.document;
  const params = { country: checked.beside.placeName(wrong, language), part: section.title };
  return [found(params, origin ?? section.origin, { section: section.id, block: id })];
}

/** A country that one of the visit's meetings is with belongs to it. */
function isOfMeeting({ content }: Checked, code: string): boolean {
  return content.meetings.some(
    ({ place, counterparts }) =>
      place === code || counterparts.some((person) => content.people.get(person)?.place === code),
  );
}
