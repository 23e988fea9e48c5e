import {
  IconBlockquote,
  IconBold,
  IconH2,
  IconItalic,
  IconLanguage,
  IconLink,
  IconList,
  IconListNumbers,
  IconSpace,
  IconSum,
  IconSuperscript,
  IconTextDirectionLtr,
  IconTextDirectionRtl,
} from '@tabler/icons-react';
import { useEditorState, type ChainedCommands, type Editor } from '@tiptap/react';
import { useState, type ReactNode } from 'react';
import { useOffers } from '../app/offers';
import { useText, type TextKey } from '../app/texts/texts';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { KeyCap } from '../ui/KeyCap';
import { MenuButton } from '../ui/MenuButton';
import { useActiveEditor } from './active-editor';
import { chainHere, setBlocks, toggledDirection } from './block-commands';
import css from './EditorTools.module.css';
import { askForFigure } from './figure-trigger';
import { TableMenu } from './TableMenu';
import { LinkForm } from './LinkForm';
import { textLanguages } from './languages';

/** The tool row of a screen with texts: it works on the editor that has the caret. `children` stand at its end. */
export function EditorTools({ children = null }: { children?: ReactNode }) {
  const editor = useActiveEditor();
  const t = useText();
  return (
    <div className={css['row']} role="toolbar" aria-label={t('editor.tools')}>
      {editor === null ? <Tools editor={null} /> : <Active key={editor.instanceId} editor={editor} />}
      {children !== null && <div className={css['end']}>{children}</div>}
    </div>
  );
}

interface Marks {
  bold: boolean;
  italic: boolean;
  link: boolean;
  bullet: boolean;
  number: boolean;
  heading: boolean;
  quote: boolean;
  table: boolean;
  lists: boolean;
  rtl: boolean;
}

const nothing: Marks = {
  bold: false,
  italic: false,
  link: false,
  bullet: false,
  number: false,
  heading: false,
  quote: false,
  table: false,
  lists: false,
  rtl: false,
};

function Active({ editor }: { editor: Editor }) {
  const marks = useEditorState({
    editor,
    selector: ({ editor: shown }): Marks => ({
      bold: shown.isActive('bold'),
      italic: shown.isActive('italic'),
      link: shown.isActive('link'),
      bullet: shown.isActive('bulletList'),
      number: shown.isActive('orderedList'),
      heading: shown.isActive('heading'),
      quote: shown.isActive('quote'),
      table: shown.isActive('table'),
      lists: shown.schema.nodes['bulletList'] !== undefined,
      rtl: shown.state.selection.$from.parent.attrs['dir'] === 'rtl',
    }),
  });
  return <Tools editor={editor} marks={marks} />;
}

const icon = { size: 16, stroke: 1.5, 'aria-hidden': true } as const;

interface Tool {
  Icon: typeof IconBold;
  label: TextKey;
  keys: string;
  /** What it turns on and off. */
  on: keyof Marks;
  /** Whether it is there only where a text may have lists. */
  isOfLists: boolean;
  run(chain: ChainedCommands): ChainedCommands;
}

/** What turns a form of the words at the caret on and off. */
const TOOLS: readonly Tool[] = [
  {
    Icon: IconBold,
    label: 'editor.bold',
    keys: 'Ctrl+B',
    on: 'bold',
    isOfLists: false,
    run: (chain) => chain.toggleBold(),
  },
  {
    Icon: IconItalic,
    label: 'editor.italic',
    keys: 'Ctrl+I',
    on: 'italic',
    isOfLists: false,
    run: (chain) => chain.toggleItalic(),
  },
  {
    Icon: IconH2,
    label: 'editor.heading',
    keys: 'Ctrl+Alt+2',
    on: 'heading',
    isOfLists: true,
    run: (chain) => chain.toggleHeading({ level: 2 }),
  },
  {
    Icon: IconList,
    label: 'editor.bullets',
    keys: 'Ctrl+Shift+8',
    on: 'bullet',
    isOfLists: true,
    run: (chain) => chain.toggleBulletList(),
  },
  {
    Icon: IconListNumbers,
    label: 'editor.numbers',
    keys: 'Ctrl+Shift+7',
    on: 'number',
    isOfLists: true,
    run: (chain) => chain.toggleOrderedList(),
  },
  {
    Icon: IconBlockquote,
    label: 'editor.quote',
    keys: 'Ctrl+Shift+B',
    on: 'quote',
    isOfLists: true,
    run: (chain) => chain.toggleNode('quote', 'paragraph'),
  },
];
/** Those that begin at the other side where one writes from the right. */
const MIRRORED = new Set<TextKey>(['editor.bullets', 'editor.numbers', 'editor.quote']);

function Tools({ editor, marks = nothing }: { editor: Editor | null; marks?: Marks }) {
  const t = useText();
  const [linking, setLinking] = useState(false);
  const writeNote = useOffers().get('editor.note');
  const off = editor === null || !editor.isEditable;
  const many = !off && marks.lists;
  // A press of the pointer must not take the caret out of the text.
  const keep = { onMouseDown: (event: { preventDefault(): void }) => event.preventDefault(), disabled: off };
  return (
    <>
      {TOOLS.map(({ Icon, label, keys, on, isOfLists, run }) => (
        <IconButton
          key={label}
          {...keep}
          disabled={isOfLists ? !many : off}
          icon={<Icon {...icon} {...(MIRRORED.has(label) ? { className: 'flip' } : {})} />}
          label={t(label)}
          keys={keys}
          pressed={marks[on]}
          onClick={() => editor && run(chainHere(editor)).run()}
        />
      ))}
      <span className={css['anchor']}>
        <IconButton
          {...keep}
          icon={<IconLink {...icon} />}
          label={t('editor.link')}
          pressed={marks.link}
          onClick={() => setLinking((open) => !open)}
        />
        {linking && editor && <LinkForm editor={editor} onDone={() => setLinking(false)} />}
      </span>
      <IconButton
        {...keep}
        icon={<IconSuperscript {...icon} />}
        label={t('editor.note')}
        keys="Ctrl+Alt+F"
        onClick={() => writeNote?.()}
      />
      <TableMenu editor={editor} within={marks.table} disabled={!many} />
      <IconButton
        {...keep}
        icon={<IconSpace {...icon} />}
        label={t('editor.nbsp')}
        keys="Ctrl+Shift+Space"
        onClick={() => editor && chainHere(editor).insertContent('\u00a0').run()}
      />
      <span className={css['line']} />
      <Button
        variant="quiet"
        reason={off ? '' : null}
        onMouseDown={keep.onMouseDown}
        icon={<IconSum {...icon} />}
        onClick={() => editor && askForFigure(editor.view)}
      >
        {t('editor.figure')}
        <KeyCap keys="=" />
      </Button>
      <IconButton
        {...keep}
        icon={marks.rtl ? <IconTextDirectionRtl {...icon} /> : <IconTextDirectionLtr {...icon} />}
        label={t('editor.direction')}
        pressed={marks.rtl}
        onClick={() => editor && setBlocks(editor, { dir: toggledDirection(editor) })}
      />
      <MenuButton
        label={t('editor.language')}
        icon={<IconLanguage {...icon} />}
        items={[
          { id: 'none', label: t('editor.languageOfText'), run: () => editor && setBlocks(editor, { lang: null }) },
          ...textLanguages.map(({ code, name }, index) => ({
            id: code,
            label: name,
            separated: index === 0,
            run: () => editor && setBlocks(editor, { lang: code }),
          })),
        ]}
      />
    </>
  );
}
