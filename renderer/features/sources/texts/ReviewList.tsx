import { IconCheck } from '@tabler/icons-react';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import type { TextDetail } from '../../../../shared/contract/texts';
import type { TextOffer } from '../../../../shared/texts/reading';
import type { JointOffer } from '../../../../shared/texts/together';
import { useLanguage, useText, type Say, type TextKey } from '../../../app/texts/texts';
import { Empty } from '../../../ui/Empty';
import { offerWords } from './offer-words';
import { isTaken } from './take-offers';
import css from './text.module.css';

interface ReviewListProps {
  texts: readonly TextDetail[];
  /** In the order of the list, as they were offered or set right. */
  offers: readonly JointOffer[];
  chosen: ReadonlySet<string>;
  onToggle: (keys: readonly string[]) => void;
  cursor: string | null;
  onCursor: (key: string) => void;
  /** Opens the fields of the offer that the cursor is at. */
  onChange: (key: string) => void;
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
export function inOrder(offers: readonly JointOffer[]): JointOffer[] {
  return groups.flatMap(([kind]) => offers.filter(({ offer }) => offer.kind === kind));
}

/**
 * Everything that was recognised: arrows move, Space takes in or leaves out, Ctrl+A all, Enter changes; the words are
 * lit in the text.
 */
export function ReviewList({ texts, offers, chosen, onToggle, cursor, onCursor, onChange }: ReviewListProps) {
  const t = useText();
  const name = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector(`[data-key="${cursor ?? ''}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [cursor]);
  const at = Math.max(
    0,
    offers.findIndex(({ offer }) => offer.key === cursor),
  );
  const pressed = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: offers.length - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) onCursor(offers[Math.max(0, Math.min(offers.length - 1, to))]?.offer.key ?? '');
    else if (event.key === ' ') onToggle(offers[at] === undefined ? [] : [offers[at].offer.key]);
    else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'F2')
      onChange(offers[at]?.offer.key ?? '');
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey))
      onToggle(offers.map(({ offer }) => offer.key));
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
        const own = offers.filter(({ offer }) => offer.kind === kind);
        if (own.length === 0) return null;
        return (
          <div key={kind} role="group" aria-label={t(words)}>
            <div className={css['group']} aria-hidden>
              {t(words)} {own.length}
            </div>
            {own.map((joint) => (
              <OfferRow
                key={joint.offer.key}
                id={`${name}${joint.offer.key}`}
                joint={joint}
                offers={offers}
                texts={texts}
                chosen={chosen.has(joint.offer.key)}
                current={joint.offer.key === cursor}
                onClick={() => onCursor(joint.offer.key)}
                onToggle={() => onToggle([joint.offer.key])}
                onChange={() => onChange(joint.offer.key)}
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
  joint: JointOffer;
  offers: readonly JointOffer[];
  texts: readonly TextDetail[];
  chosen: boolean;
  current: boolean;
  onClick: () => void;
  onToggle: () => void;
  onChange: () => void;
}

function OfferRow({ id, joint, offers, texts, chosen, current, onClick, onToggle, onChange }: OfferRowProps) {
  const t = useText();
  const language = useLanguage();
  const { words, facts, doubt } = offerWords(joint, offers, t, language);
  const said = [facts, inWhich(joint, texts, t), isTaken(joint, texts) ? t('sources.isTaken') : ''];
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list takes the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      data-key={joint.offer.key}
      aria-selected={chosen}
      className={css['row']}
      data-cursor={current || undefined}
      onClick={onClick}
      onDoubleClick={onChange}
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
          {said.filter((part) => part !== '').join(' · ')}
          {doubt !== null && <span className={css['doubt']}> {doubt}</span>}
        </span>
      </span>
    </div>
  );
}

/** Of several texts, the one that an offer stands in, or in how many. */
function inWhich({ from }: JointOffer, texts: readonly TextDetail[], t: Say): string {
  if (texts.length < 2) return '';
  if (from.length > 1) return t('sources.inTexts', { count: from.length });
  const text = texts.find(({ sourceId }) => sourceId === from[0]?.sourceId);
  return text === undefined ? '' : text.fields.title || text.fileName;
}
