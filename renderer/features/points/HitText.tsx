import { hitPieces } from '../../app/command-search';
import css from './library.module.css';

/** Words with the hits of a search lit: bold and underlined. */
export function HitText({ text }: { text: string }) {
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
