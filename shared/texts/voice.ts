import type { Line } from './head';
import type { Meant } from './people';
import { ASKS, DIALOGUE, INTERVIEW, VOICE } from './words/voice';

/** Who speaks throughout a text: the speaker of a speech, whoever gives an interview. */
export interface Voice {
  person: string;
  /** By number, the lines that he doesn't say: the heading, and what he is asked. */
  others: ReadonlySet<number>;
}

/** Whether a heading says who speaks below it, so that it names somebody. */
export const isVoiceHeading = (line: string) => VOICE.test(line.trim());

/**
 * Who speaks in a text whose heading says so: `Remarks by the President of …`, `Интервью посла …`. Whoever stands
 * right behind the word of speaking is it; a heading that names somebody elsewhere says nothing.
 */
export function voiceIn(lines: readonly Line[], meant: readonly Meant[]): Voice | null {
  const at = lines.slice(0, 4).findIndex(({ text }) => isVoiceHeading(text));
  const line = lines[at];
  if (line === undefined) return null;
  const lead = VOICE.exec(line.text.trim())?.[0].length ?? 0;
  const from = line.start + (line.text.length - line.text.trimStart().length) + lead;
  const speaker = meant.find(({ start, people }) => people.length === 1 && start >= from && start - from <= 20);
  const person = speaker?.people[0];
  return person === undefined || speaker === undefined || speaker.start > line.end
    ? null
    : { person, others: askedIn(lines, at, INTERVIEW.test(line.text)) };
}

/** The heading and the questions. In a dialogue of lines with dashes every other line is a question. */
function askedIn(lines: readonly Line[], heading: number, isInterview: boolean): Set<number> {
  const asked = new Set(lines.slice(0, heading + 1).map((_line, at) => at));
  let turns = 0;
  for (const [at, { text }] of lines.entries()) {
    if (isInterview && DIALOGUE.test(text) && at > heading) {
      turns += 1;
      if (turns % 2 === 1) asked.add(at);
    } else if (ASKS.test(text.trim()) || (isInterview && /[?؟]\s*$/u.test(text))) asked.add(at);
  }
  return asked;
}
