import type { DocumentBlock, Origin } from '../../document/pack-document';
import { words as plain } from '../../document/pack-document';
import { plainText } from '../../document/rich-text';
import { countWords, spokenWordsAMinute } from '../../points/speaking';
import { line, writtenInPart } from '../blocks';
import type { PartContent } from '../outline';
import { outputWords } from '../output-words';
import type { Section } from '../text-runs';
import { isGuarded } from '../variants';
import { fill } from '../words';

type WrittenText = Extract<PartContent, { kind: 'text' }>;

/** A speech, toast or paper with the time that it takes to say; of a joint text, how far each paragraph is agreed. */
export function writtenTextBlocks(section: Section, { form, own, agreement = {} }: WrittenText): DocumentBlock[] {
  const { content, id } = section;
  const { text: words } = outputWords(content.pack.language);
  const origin: Origin = { area: 'packs', id: content.pack.id, at: id };
  const blocks = writtenInPart(section, id, own, 'body');
  if (blocks.length === 0) return [line(`${id}/none`, 'body', [plain(words.none, ['not-held'])], origin)];
  const timed = !isGuarded(content.variant) && (form === 'speech' || form === 'toast' || form === 'statement');
  const time = timed ? [line(`${id}/time`, 'release-note', speakingTime(plainText(own.text), words), origin)] : [];
  return [...time, ...blocks.map((block) => withAgreement(block, id, agreement, words.agreement))];
}

function speakingTime(text: string, words: { speakingTime: string; speakingTimeShort: string }): string {
  const minutes = Math.round(countWords(text) / spokenWordsAMinute);
  return minutes < 1 ? words.speakingTimeShort : fill(words.speakingTime, { minutes });
}

function withAgreement(
  block: DocumentBlock,
  section: string,
  agreement: NonNullable<WrittenText['agreement']>,
  words: Record<string, string>,
): DocumentBlock {
  const state = agreement[block.id.slice(section.length + 1)];
  if (state === undefined || (block.kind !== 'paragraph' && block.kind !== 'item')) return block;
  return { ...block, runs: [...block.runs, plain(`\u00a0[${words[state] ?? ''}]`, ['quiet'])] };
}
