import { Fragment } from 'react';
import type { Block, Inline } from '../../../../shared/document/rich-text';
import { partsOf } from '../../../../shared/document/text-tables';
import css from './text-view.module.css';

/** Rich text to read: words with their marks, live figures on their tint. Opening the text is up to what holds it. */
export function TextView({ text, lang }: { text: readonly Block[]; lang: string }) {
  return (
    <>
      {partsOf(text).map((block) =>
        'cells' in block ? (
          <table key={block.id} className={css['table']} lang={lang}>
            <tbody>
              {block.cells.map((row, at) => (
                <tr key={row.find((one) => one !== null)?.id ?? `row ${at}`}>
                  {row.map((one, col) => (
                    <td key={one?.id ?? `hole ${col}`} dir={one?.dir ?? 'auto'} data-head={one?.head || undefined}>
                      {one !== null && <InlineView content={one.content} />}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <p
            key={block.id}
            className={css['block']}
            dir={block.dir}
            lang={block.lang ?? lang}
            data-kind={block.kind}
            data-list={block.kind === 'item' ? block.list : undefined}
          >
            <InlineView content={block.content} />
          </p>
        ),
      )}
    </>
  );
}

/** The words of one block in a line of others. */
export function InlineView({ content }: { content: readonly Inline[] }) {
  // oxlint-disable-next-line react/no-array-index-key -- pieces of one text have no other name
  return content.map((part, i) => <Fragment key={i}>{inlineView(part)}</Fragment>);
}

function inlineView(part: Inline) {
  switch (part.kind) {
    case 'note':
      return (
        <sup title={part.text} className={css['note']}>
          †
        </sup>
      );
    case 'break':
      return <br />;
    case 'figure':
      return <span className={css['figure']}>{part.text}</span>;
    case 'text': {
      const { marks, text } = part;
      const bold = marks.some((mark) => mark.kind === 'bold');
      const italic = marks.some((mark) => mark.kind === 'italic');
      const linked = marks.some((mark) => mark.kind === 'link');
      const classes = [bold && css['bold'], italic && css['italic'], linked && css['linked']].filter(Boolean).join(' ');
      return classes === '' ? text : <span className={classes}>{text}</span>;
    }
  }
}
