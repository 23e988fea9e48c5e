import type { PointRow } from '../../../../shared/contract/points';
import { hitPieces } from '../../../app/command-search';
import { useText } from '../../../app/texts/texts';
import { ClearanceMark } from '../../../ui/ClearanceMark';
import { KeyCap } from '../../../ui/KeyCap';
import { PortionMark } from '../../../ui/MarkingTag';
import { useLowestMarking } from '../lowest-marking';
import css from './library.module.css';

/** Words with the hits of a search lit: bold and underlined. */
function Lit({ text }: { text: string }) {
  return hitPieces(text).map((piece, index) =>
    piece.lit ? (
      // oxlint-disable-next-line react/no-array-index-key -- pieces of one text have no other name
      <b key={index} className={css['hit']}>
        {piece.text}
      </b>
    ) : (
      piece.text
    ),
  );
}

/** A point of the library: its words, how far it is cleared, what it is about. */
export function LibraryRow({ row, chosen, onPut }: { row: PointRow; chosen: boolean; onPut: () => void }) {
  const t = useText();
  const lowest = useLowestMarking();
  return (
    <span className={css['row']}>
      <span className={css['lead']} dir={row.dir} lang={row.language}>
        <PortionMark level={row.marking === lowest ? null : row.marking} /> <Lit text={row.lead} />
      </span>
      <span className={css['facts']}>
        <ClearanceMark state={row.clearance} since={row.since} />
        <span className={css['topic']}>{row.topics[0] ?? ''}</span>
        {chosen && (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the list around it has the keys
          <span className={css['put']} onClick={onPut}>
            {t('visits.putIn')} <KeyCap keys="Enter" />
          </span>
        )}
      </span>
    </span>
  );
}
