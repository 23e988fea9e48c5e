import { IconCheck } from '@tabler/icons-react';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import type { TextDetail } from '../../../../shared/contract/texts';
import type { TextOffer } from '../../../../shared/texts/reading';
import { useLanguage, useText, type TextKey } from '../../../app/texts/texts';
import { Empty } from '../../../ui/Empty';
import { offerWords } from './offer-words';
import { isTaken } from './take-offers';
import css from './text.module.css';

interface ReviewListProps {
  text: TextDetail;
  chosen: ReadonlySet<string>;
  onToggle: (keys: readonly string[]) => void;
  cursor: string | null;
  onCursor: (key: string) => void;
}

const groups: readonly (readonly [TextOffer['kind'], TextKey])[] = [
  ['person', 'sources.offers_person'],
  ['meeting', 'sources.offers_meeting'],
  ['point', 'sources.offers_point'],
  ['topic', 'sources.offers_topic'],
  ['interest', 'sources.offers_interest'],
  ['claim', 'sources.offers_claim'],
  ['commitment', 'sources.offers_commitment'],
];

/** The offers in the order in which the list shows them. */
export function inOrder(offers: readonly TextOffer[]): TextOffer[] {
  return groups.flatMap(([kind]) => offers.filter((offer) => offer.kind === kind));
}

/** Everything that was recognised: arrows move, Space takes in or leaves out, Ctrl+A all; the words are lit in the text. */
export function ReviewList({ text, chosen, onToggle, cursor, onCursor }: ReviewListProps) {
  const t = useText();
  const name = useId();
  const box = useRef<HTMLDivElement>(null);
  const offers = inOrder(text.reading.offers);
  useEffect(() => {
    box.current?.querySelector(`[data-key="${cursor ?? ''}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [cursor]);
  const at = Math.max(
    0,
    offers.findIndex(({ key }) => key === cursor),
  );
  const pressed = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: offers.length - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) onCursor(offers[Math.max(0, Math.min(offers.length - 1, to))]?.key ?? '');
    else if (event.key === ' ') onToggle(offers[at] === undefined ? [] : [offers[at].key]);
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey))
      onToggle(offers.map(({ key }) => key));
    else return;
    event.preventDefault();
  };
  if (offers.length === 0) return <Empty>{t('sources.nothingOffered')}</Empty>;
  return (
    <div
      ref={box}
      className={css['list']}
      role="listbox"
      aria-multiselectable
      aria-label={t('sources.recognised')}
      aria-activedescendant={cursor === null ? undefined : `${name}${cursor}`}
      tabIndex={0}
      data-pane
      onKeyDown={pressed}
    >
      {groups.map(([kind, words]) => {
        const own = offers.filter((offer) => offer.kind === kind);
        if (own.length === 0) return null;
        return (
          <div key={kind} role="group" aria-label={t(words)}>
            <div className={css['group']} aria-hidden>
              {t(words)} {own.length}
            </div>
            {own.map((offer) => (
              <OfferRow
                key={offer.key}
                id={`${name}${offer.key}`}
                offer={offer}
                text={text}
                chosen={chosen.has(offer.key)}
                current={offer.key === cursor}
                onClick={() => onCursor(offer.key)}
                onToggle={() => onToggle([offer.key])}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}

interface OfferRowProps {
  id: string;
  offer: TextOffer;
  text: TextDetail;
  chosen: boolean;
  current: boolean;
  onClick: () => void;
  onToggle: () => void;
}

function OfferRow({ id, offer, text, chosen, current, onClick, onToggle }: OfferRowProps) {
  const t = useText();
  const language = useLanguage();
  const { words, facts, doubt } = offerWords(offer, text, t, language);
  const taken = isTaken(offer, text);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list takes the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      data-key={offer.key}
      aria-selected={chosen}
      className={css['row']}
      data-cursor={current || undefined}
      onClick={onClick}
    >
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- Space does the same */}
      <span className={css['box']} onClick={onToggle} data-box>
        <IconCheck size={12} stroke={2.5} aria-hidden />
      </span>
      <span>
        <bdi className={css['words']} dir="auto">
          {words}
        </bdi>
        <span className={css['facts']}>
          {[facts, taken ? t('sources.isTaken') : ''].filter((part) => part !== '').join(' · ')}
          {doubt !== null && <span className={css['doubt']}> {doubt}</span>}
        </span>
      </span>
    </div>
  );
}
