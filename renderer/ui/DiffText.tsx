import { Fragment } from 'react';
import type { DiffBlock } from '../../shared/document/text-diff';
import type { WordPiece } from '../../shared/document/word-diff';
import css from './DiffText.module.css';

/** Two versions of a text in one: what went is struck out, what came is underlined; in tables and quotations too. */
export function DiffText({ blocks, lang }: { blocks: readonly DiffBlock[]; lang: string }) {
  return groups(blocks).map((group) =>
    group.table === null ? (
      <p
        key={group.key}
        className={css['block']}
        dir={group.one.block.dir}
        lang={group.one.block.lang ?? lang}
        data-kind={group.one.block.kind}
        data-mark={group.one.mark}
        data-restyled={group.one.restyled || undefined}
      >
        <Runs runs={group.one.runs} />
      </p>
    ) : (
      <table key={group.key} className={css['table']} lang={lang}>
        <tbody>
          {group.table.map((row) => (
            <tr key={row[0]?.block.id}>
              {row.map((one) => (
                <td
                  key={`${one.mark} ${one.block.id}`}
                  dir={one.block.dir}
                  data-mark={one.mark}
                  data-head={(one.block.kind === 'cell' && one.block.head) || undefined}
                >
                  <Runs runs={one.runs} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    ),
  );
}

/** A line of two versions. */
export function Runs({ runs }: { runs: readonly WordPiece[] }) {
  // oxlint-disable-next-line react/no-array-index-key -- runs of one text have no other name
  return runs.map((run, at) => <Fragment key={at}>{marked(run)}</Fragment>);
}

function marked(run: WordPiece) {
  const words = <Words run={run} />;
  if (run.kind === 'removed') return <del className={css['gone']}>{words}</del>;
  return run.kind === 'added' ? <ins className={css['new']}>{words}</ins> : words;
}

function Words({ run: { text, as } }: { run: WordPiece }) {
  if (as === 'figure') return <span className={css['figure']}>{text}</span>;
  if (as === 'note') return <small className={css['note']}>† {text}</small>;
  return text;
}

type Group = { key: string } & ({ table: null; one: DiffBlock } | { table: DiffBlock[][] });

/** Blocks one by one, and cells that follow one another as a table of lines. */
function groups(blocks: readonly DiffBlock[]): Group[] {
  const found: Group[] = [];
  for (const one of blocks) {
    const key = `${one.mark} ${one.block.id}`;
    const last = found.at(-1);
    if (one.block.kind !== 'cell') found.push({ key, table: null, one });
    else if (last === undefined || last.table === null || last.table[0]?.[0]?.cell?.table !== one.cell?.table)
      found.push({ key, table: [[one]] });
    else {
      const line = last.table.find((row) => row[0]?.cell?.line === one.cell?.line);
      if (line === undefined) last.table.push([one]);
      else line.push(one);
    }
  }
  return found;
}
