import { inlineText } from '../document/rich-text';
import { countWords } from '../points/speaking';
import { objectivesOf } from '../pack/brief-content';
import type { Check } from './check';
import { found, printedBriefs } from './check';

/**
 * Words that name a mood and no outcome: nobody can tick them off afterwards (brief.md 4). In English and Russian, the
 * languages whose objectives can be judged; those of other languages are left alone.
 */
const moods = [
  /\b(?:strengthen|deepen|enhance|improve|promote|foster|cement|further|expand|develop)\w*\b.{0,40}\b(?:ties|relations|relationship|friendship|partnership|cooperation|co-operation|understanding|goodwill)\b/iu,
  /\b(?:goodwill|courtesy|exchange (?:of )?views|take stock)\s*[.;]?$|^(?:to\s+)?discuss\b/iu,
  /(?:укрепл|углубл|развит|расшир|содейств)\S*.{0,40}(?:связ|отношени|дружб|сотрудничеств|партн[её]рств)/iu,
  /обмен(?:яться)?\s+мнениями|обсудить/iu,
];

/** What makes an outcome of it all the same: something agreed, signed, dated, counted. */
const outcomes = [
  /\b(?:agree\w*|sign(?:ing|ed|s|ature)?|secure|obtain|confirm|decide|set|fix|launch|open|adopt|approve|conclude|commit|accept|invite|name|appoint|date|by\s+\w+\s+\d{4}|before|until)\b/iu,
  /\d/u,
  /подпис|соглас|договор[еи]|назнач|утверд|дат[аыу]\b|срок|открыт|запуст|приглас|подтверд|до\s+\S+\s+\d{4}/iu,
];

/** A bare topic: a word or two in which nothing is to happen. */
function isTopic(text: string): boolean {
  return countWords(text) > 0 && countWords(text) <= 2 && !/ing\b|ть(?:ся)?(?![\p{L}])/u.test(text);
}

/** Whether an objective names a mood or a topic, and no outcome. */
export function isWeak(text: string): boolean {
  if (outcomes.some((outcome) => outcome.test(text))) return false;
  return moods.some((mood) => mood.test(text)) || isTopic(text);
}

export const weakObjective: Check = {
  name: 'weak-objective',
  severity: 'warning',
  find: (checked) =>
    printedBriefs(checked)
      .filter(({ brief }) => brief.kind === 'meeting' || brief.kind === 'steering')
      .flatMap(({ brief, section }) =>
        objectivesOf(checked.content, brief).flatMap((objective) => {
          const text = inlineText(objective.text.content);
          if (!isWeak(text)) return [];
          const target = { area: 'visits', id: brief.visitId, at: objective.id };
          const at = { section, block: `${section}/objective-${objective.id}` };
          return [found({ objective: text, brief: brief.title }, target, at)];
        }),
      ),
};
