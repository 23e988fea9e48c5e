import { useEffect, useRef } from 'react';
import type { JointOffer } from '../../../../shared/texts/together';
import { useText } from '../../../app/texts/texts';
import { Button } from '../../../ui/Button';
import { PaneHead } from '../../../ui/heads';
import { Scroll } from '../../../ui/Scroll';
import { OfferFields } from './OfferFields';
import { withPassage, type Marked } from './offer-passage';
import css from './text.module.css';

interface OfferEditorProps {
  joint: JointOffer;
  /** As it was recognised. */
  recognised: JointOffer;
  offers: readonly JointOffer[];
  /** The words of the open text that are marked, or the sentence that the keys act on; null where there are none. */
  marked: Marked | null;
  onChange: (joint: JointOffer) => void;
  onDone: () => void;
}

/** The fields of one offer, set right before it is taken; Esc leads back to the list. */
export function OfferEditor({ joint, recognised, offers, marked, onChange, onDone }: OfferEditorProps) {
  const t = useText();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('dd button')?.focus(), []);
  const changed = joint !== recognised;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc leaves the fields
    <section
      ref={box}
      className={css['editor']}
      aria-label={t('sources.changeOffer')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
    >
      <PaneHead title={t('sources.changeOffer')}>
        {changed && (
          <Button variant="quiet" small onClick={() => onChange(recognised)}>
            {t('sources.asOffered')}
          </Button>
        )}
        <Button small keys="Escape" onClick={onDone}>
          {t('sources.offerDone')}
        </Button>
      </PaneHead>
      <Scroll>
        <OfferFields joint={joint} offers={offers} onChange={onChange} />
        <div className={css['passage']}>
          <Button
            small
            reason={marked === null ? t('sources.markFirst') : null}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => marked !== null && onChange(withPassage(joint, marked))}
          >
            {t('sources.passageFrom')}
          </Button>
          {marked !== null && (
            <bdi className={css['marked']} dir="auto">
              {marked.words}
            </bdi>
          )}
        </div>
      </Scroll>
    </section>
  );
}
