import { IconArrowLeft, IconFileText } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { TextDetail } from '../../../../shared/contract/texts';
import { linesOf } from '../../../../shared/texts/head';
import { sentencesOf } from '../../../../shared/texts/tokens';
import { useOffer } from '../../../app/offers';
import { useAct, useAnswer } from '../../../app/queries';
import { dayText } from '../../../app/texts/dates';
import { useLanguage, useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { useNavigation } from '../../../app/use-navigation';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Frame } from '../../../ui/Frame';
import { PaneHead, ThingHead } from '../../../ui/heads';
import { inOrder, ReviewList } from './ReviewList';
import { intoVisit, isTaken, likelyVisit, takenOf } from './take-offers';
import css from './text.module.css';
import { TextFieldList } from './TextFieldList';
import { TextPane } from './TextPane';
import { takePassage } from './take-passage';

interface TextScreenProps {
  sourceId: string;
  /** The passage to light, by its id. */
  passage: string | null;
}

/** A source that is a text: its words on one side, what was recognised in them on the other, to be looked at and taken. */
export function TextScreen({ sourceId, passage }: TextScreenProps) {
  const { data, error } = useAnswer('texts.get', { sourceId }, { keepBefore: true });
  if (error !== null) return <ErrorNote error={error} />;
  return data === undefined || data.sourceId !== sourceId ? null : (
    <Loaded key={sourceId} text={data} passage={passage} />
  );
}

function Loaded({ text, passage }: { text: TextDetail; passage: string | null }) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const visits = useAnswer('visits.list', {}).data ?? [];
  const take = useAct('texts.take');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [cursor, setCursor] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const [picked, setPicked] = useState<string | null>(null);
  const offers = inOrder(text.reading.offers);
  const open = offers.filter((offer) => !isTaken(offer, text));
  const chosen = new Set(open.filter(({ key }) => !left.has(key)).map(({ key }) => key));
  const choice = picked ?? likelyVisit(text, visits);
  const into = intoVisit(choice, text, chosen, language);
  const sentences = useMemo(
    () =>
      linesOf(text.body)
        .filter(({ aside }) => !aside)
        .flatMap(({ start, end }) => sentencesOf(text.body, start, end)),
    [text.body],
  );
  const back = text.passages.find(({ id }) => id === passage);
  const lit =
    cursor !== null
      ? (offers.find(({ key }) => key === cursor)?.spans ?? [])
      : back === undefined
        ? []
        : [{ start: back.startAt, end: back.endAt }];
  const toggle = (keys: readonly string[]) => {
    const all = keys.every((key) => chosen.has(key));
    setLeft(new Set(all ? [...left, ...keys] : [...left].filter((key) => !keys.includes(key))));
  };
  const takeAll = async () => {
    const items = open.filter(({ key }) => chosen.has(key)).map((offer) => takenOf(offer, text));
    if (items.length === 0) return;
    const made = await take.run({ sourceId: text.sourceId, items, visit: into });
    if (made === null) return;
    undoToast(t('sources.took', { count: made.count }));
    if (made.visitId !== null) go({ area: 'visits', id: made.visitId });
  };
  useOffer('sources.import', chosen.size === 0 ? null : () => void takeAll());
  const { publisher, fields } = text;
  const by = fields.reportedBy === null ? null : t('sources.asReportedBy', { agency: fields.reportedBy });
  const facts = [publisher, fields.published === null ? null : dayText(fields.published, language), by];
  return (
    <Frame id="sources.text" label={fields.title || text.fileName}>
      <ThingHead
        title={<bdi>{fields.title || text.fileName}</bdi>}
        mark={<IconFileText size={16} stroke={1.5} aria-hidden />}
        facts={facts.filter((fact) => fact !== null).join(' · ')}
      >
        <Button
          variant="quiet"
          icon={<IconArrowLeft size={16} stroke={1.5} className="flip" aria-hidden />}
          onClick={() => go({ area: 'sources' })}
        >
          {t('sources.back')}
        </Button>
      </ThingHead>
      <div className={css['columns']}>
        <TextPane
          text={text}
          sentences={sentences}
          at={at}
          onAt={setAt}
          lit={lit}
          onKey={(key, span) => void takePassage(text, key, span, into)}
        />
        <section className={css['review']} aria-label={t('sources.recognised')}>
          <PaneHead title={t('sources.recognised')} count={offers.length} />
          <TextFieldList text={text} choice={choice} visits={visits} onChoice={setPicked} />
          <ReviewList text={text} chosen={chosen} onToggle={toggle} cursor={cursor} onCursor={setCursor} />
          <div className={css['act']}>
            <Button
              variant="filled"
              keys="Ctrl+Enter"
              reason={chosen.size === 0 ? t('sources.nothingChosen') : null}
              onClick={() => void takeAll()}
            >
              {t('sources.takeOver', { count: chosen.size })}
            </Button>
          </div>
        </section>
      </div>
    </Frame>
  );
}
