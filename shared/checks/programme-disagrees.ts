import { plainText } from '../document/rich-text';
import { itemOf, meetingsOf } from '../pack/brief-content';
import type { Brief } from '../contract/briefs';
import type { Meeting } from '../contract/meetings';
import type { ProgrammeItem } from '../contract/programme';
import type { Check, Checked, Found } from './check';
import { found, printedBriefs } from './check';

/** Programme and brief that say two things of one meeting: its language or press, its time, or the level of the visit. */
export const programmeDisagrees: Check = {
  name: 'programme-disagrees',
  severity: 'warning',
  find: (checked) =>
    printedBriefs(checked).flatMap((printed) => [
      ...meetingsOf(checked.content, printed.brief).flatMap((meeting) => inFields(checked, printed, meeting)),
      ...inTexts(checked, printed),
      ...ofLevel(checked, printed),
    ]),
};

type Printed = Pick<ReturnType<typeof printedBriefs>[number], 'brief' | 'section'>;

function inFields({ content }: Checked, { brief, section }: Printed, meeting: Meeting): Found[] {
  const item = itemOf(content, meeting);
  if (item === null) return [];
  return (['language', 'press'] as const).flatMap((field) => {
    const [programme, own] = [item[field].trim(), meeting[field].trim()];
    if (programme === '' || own === '' || !contradict[field](programme, own)) return [];
    const target = { area: 'visits', id: brief.visitId, at: meeting.id };
    const fix = { kind: 'meeting', meetingId: meeting.id, field, value: programme } as const;
    return [found({ what: field, programme, brief: own, meeting: meeting.title }, target, { section, fix })];
  });
}

/** Words of a few letters tell nothing. */
function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
}

const closed = /\b(?:closed|no press|none)\b|закрыт/iu;
const open = /\b(?:open|pool|cameras?|photo\w*|press conference|statements?)\b|открыт|пул/iu;

/** Languages contradict each other where they share no word; the press where one is closed and the other open to it. */
const contradict: Readonly<Record<'language' | 'press', (programme: string, own: string) => boolean>> = {
  language: (programme, own) => ![...wordsIn(programme)].some((word) => wordsIn(own).has(word)),
  press(programme, own) {
    const shut = [programme, own].map((text) => closed.test(text) && !open.test(text));
    const opened = [programme, own].map((text) => open.test(text) && !closed.test(text));
    return (shut[0] === true && opened[1] === true) || (opened[0] === true && shut[1] === true);
  },
};

const clock = /(?<![\p{Nd}:.])([01]?\p{Nd}|2[0-3]):([0-5]\p{Nd})(?![\p{Nd}:])/gu;

/** A time in the texts of a brief that no item of the programme begins or ends at. */
function inTexts({ content }: Checked, { brief, section }: Printed): Found[] {
  const meeting = content.meetings.find(({ id }) => brief.meetingIds.includes(id));
  const item = meeting === undefined ? null : itemOf(content, meeting);
  if (item === null || item.starts === null || brief.meetingIds.length !== 1) return [];
  const known = new Set(content.items.flatMap(timesOf));
  return brief.texts.flatMap(({ text }) =>
    text.flatMap((block) => {
      const written = [...plainText([block]).matchAll(clock)].map(
        ([, hour = '', minute = '']) => `${hour.padStart(2, '0')}:${minute}`,
      );
      const stray = written.find((time) => !known.has(time));
      if (stray === undefined) return [];
      const target = { area: 'visits', id: brief.visitId, at: block.id };
      const params = { what: 'time', programme: item.starts ?? '', brief: stray, meeting: meeting?.title ?? '' };
      return [found(params, target, { section })];
    }),
  );
}

function timesOf({ starts, ends }: ProgrammeItem): string[] {
  return [starts, ends].flatMap((time) => (time === null ? [] : [time]));
}

const levels = /\b(state|official|working|private|courtesy)[ \u00a0]visit\b/giu;

/** The title of a brief, or what it says of "this" visit, at another level than the visit has. */
function ofLevel({ content }: Checked, { brief, section }: Printed): Found[] {
  const level = content.visit.level.trim().toLowerCase();
  if (!/^(?:state|official|working|private|courtesy)$/.test(level)) return [];
  const other = [brief.title, ...saidOfThis(brief)]
    .flatMap((text) => [...text.matchAll(levels)].map(([, found]) => (found ?? '').toLowerCase()))
    .find((found) => found !== level);
  if (other === undefined) return [];
  const params = { what: 'level', programme: content.visit.level, brief: other, meeting: brief.title };
  return [found(params, { area: 'visits', id: brief.visitId, at: brief.id }, { section })];
}

/** `This state visit`: of other visits a text may say what it likes. */
function saidOfThis({ texts }: Brief): string[] {
  return texts.flatMap(
    ({ text }) => plainText(text).match(/\b(?:this|the present|your)\s+\p{L}+[ \u00a0]visit\b/giu) ?? [],
  );
}
