import { useRef, useState } from 'react';
import { useOffer } from '../../../app/offers';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { useNavigation } from '../../../app/use-navigation';
import { Button } from '../../../ui/Button';
import { PaneHead } from '../../../ui/heads';
import { OfferEditor } from './OfferEditor';
import { ReviewList } from './ReviewList';
import { takenFrom } from './take-offers';
import css from './text.module.css';
import { TextFieldList } from './TextFieldList';
import type { Review } from './use-review';

/** What was recognised, to be looked at, set right and taken over in one step. */
export function ReviewPane({ review }: { review: Review }) {
  const t = useText();
  const { go } = useNavigation();
  const take = useAct('texts.take');
  const pane = useRef<HTMLElement>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const { texts, text, offers, chosen, cursor } = review;
  const edited = offers.find(({ offer }) => offer.key === editing) ?? null;
  const recognised = editing === null ? null : review.recognised(editing);
  const takeAll = async () => {
    const from = takenFrom(texts, chosen);
    if (from.length === 0) return;
    const made = await take.run({ texts: from, visit: review.into });
    if (made === null) return;
    undoToast(t('sources.took', { count: made.count }));
    if (made.visitId !== null) go({ area: 'visits', id: made.visitId });
  };
  const change = (key: string) => {
    review.look(key);
    setEditing(key);
  };
  const done = () => {
    setEditing(null);
    pane.current?.querySelector<HTMLElement>('[role=listbox]')?.focus();
  };
  useOffer('sources.import', chosen.length === 0 ? null : () => void takeAll());
  return (
    <section ref={pane} className={css['review']} aria-label={t('sources.recognised')}>
      <PaneHead title={t('sources.recognised')} count={offers.length} />
      {/* The fields of an offer need the room that these take. */}
      {edited === null && (
        <TextFieldList
          text={text}
          choice={review.choice}
          newTitle={review.newTitle}
          visits={review.visits}
          onChoice={review.setChoice}
        />
      )}
      <ReviewList
        texts={texts}
        offers={offers}
        chosen={new Set(chosen.map(({ offer }) => offer.key))}
        onToggle={review.toggle}
        cursor={cursor}
        onCursor={review.look}
        onChange={change}
      />
      {edited !== null && recognised !== null && (
        <OfferEditor
          key={editing}
          joint={edited}
          recognised={recognised}
          offers={offers}
          marked={review.marked}
          onChange={review.change}
          onDone={done}
        />
      )}
      <div className={css['act']}>
        {edited === null && cursor !== null && (
          <Button variant="quiet" keys="Enter" onClick={() => change(cursor)}>
            {t('sources.changeIt')}
          </Button>
        )}
        <Button
          variant="filled"
          keys="Ctrl+Enter"
          reason={chosen.length === 0 ? t('sources.nothingChosen') : null}
          onClick={() => void takeAll()}
        >
          {t('sources.takeOver', { count: chosen.length })}
        </Button>
      </div>
    </section>
  );
}
