import { IconFileText } from '@tabler/icons-react';
import { useEffect } from 'react';
import { TEXTS_TOGETHER, type TextDetail } from '../../../../shared/contract/texts';
import { useOffer } from '../../../app/offers';
import { useAnswer } from '../../../app/queries';
import { dayText } from '../../../app/texts/dates';
import { useLanguage, useText } from '../../../app/texts/texts';
import { useNavigation } from '../../../app/use-navigation';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Frame } from '../../../ui/Frame';
import { ThingHead } from '../../../ui/heads';
import { AllSources } from '../AllSources';
import { ReviewPane } from './ReviewPane';
import { SourceText } from './SourceText';
import css from './text.module.css';
import { TextChoice } from './TextChoice';
import { useReview, type JointTexts } from './use-review';

interface TextScreenProps {
  sourceIds: readonly string[];
  onPaste: (ids: readonly string[]) => void;
  /** The passage to light, by its id. */
  passage: string | null;
}

/** Sources that are texts: the words of one on one side, what was recognised in all of them on the other, to be looked at and taken. */
export function TextScreen({ sourceIds, passage, onPaste }: TextScreenProps) {
  const { replace } = useNavigation();
  const { data, error } = useAnswer('texts.together', { sourceIds: [...sourceIds] }, { keepBefore: true });
  const gone = data?.texts.length === 0;
  useEffect(() => {
    if (gone) replace({ area: 'sources' });
  }, [gone, replace]);
  if (error !== null) return <ErrorNote error={error} />;
  const [first, ...more] = data?.texts ?? [];
  if (data === undefined || first === undefined || !sourceIds.includes(first.sourceId)) return null;
  return (
    <Loaded key={sourceIds.join()} joint={{ ...data, texts: [first, ...more] }} passage={passage} onPaste={onPaste} />
  );
}

interface LoadedProps {
  joint: JointTexts;
  passage: string | null;
  /** Takes a further text beside those with these ids. */
  onPaste: (ids: readonly string[]) => void;
}

function Loaded({ joint, passage, onPaste }: LoadedProps) {
  const t = useText();
  const review = useReview(joint, passage);
  const { text, texts } = review;
  const ids = texts.map(({ sourceId }) => sourceId);
  useOffer('sources.pasteBeside', ids.length < TEXTS_TOGETHER ? () => onPaste(ids) : null);
  const one = titleOf(text);
  const name = texts.length === 1 ? one : t('sources.severalTexts', { count: texts.length });
  return (
    <Frame id="sources.text" label={name}>
      <ThingHead
        title={<bdi>{name}</bdi>}
        mark={<IconFileText size={16} stroke={1.5} aria-hidden />}
        facts={<TextFacts text={text} />}
      >
        {texts.length > 1 && <TextChoice texts={texts} value={text.sourceId} onChange={review.open} />}
        <AllSources />
      </ThingHead>
      <div className={css['columns']}>
        <SourceText key={text.sourceId} review={review} />
        <ReviewPane review={review} />
      </div>
    </Frame>
  );
}

/** Publisher, day and agency. */
function TextFacts({ text: { publisher, fields } }: { text: TextDetail }) {
  const t = useText();
  const language = useLanguage();
  const by = fields.reportedBy === null ? null : t('sources.asReportedBy', { agency: fields.reportedBy });
  const day = fields.published === null ? null : dayText(fields.published, language);
  return [publisher, day, by].filter((fact) => fact !== null).join(' · ');
}

const titleOf = ({ fields, fileName }: TextDetail) => fields.title || fileName;
