import { TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { href } from '../../shared/document/rich-text';
import { useText } from '../app/texts/texts';
import { chainHere } from './block-commands';
import css from './LinkForm.module.css';

/** Where a link leads: Enter takes it, empty takes the link away, Esc leaves all as it was. */
export function LinkForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const t = useText();
  const [typed, setTyped] = useState(String(editor.getAttributes('link')['href'] ?? ''));
  const [wrong, setWrong] = useState(false);

  const take = () => {
    const address = withScheme(typed.trim());
    if (address !== '' && !href.safeParse(address).success) return setWrong(true);
    const chain = chainHere(editor).extendMarkRange('link');
    if (address === '') chain.unsetLink().run();
    else if (editor.state.selection.empty && !editor.isActive('link'))
      chain.insertContent({ type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] }).run();
    else chain.setLink({ href: address }).run();
    return onDone();
  };

  return (
    <div className={css['form']}>
      <TextInput
        label={t('editor.linkTo')}
        placeholder="https://"
        value={typed}
        error={wrong ? t('editor.linkWrong') : null}
        ref={focusOnce}
        dir="ltr"
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setWrong(false);
        }}
        onBlur={onDone}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            onDone();
            editor.view.focus();
          } else if (event.key === 'Enter') take();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
    </div>
  );
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}

/** What people type without a scheme is a page or an address of mail. */
function withScheme(address: string): string {
  if (address === '' || /^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  return /^[^\s/]+@[^\s/]+$/.test(address) ? `mailto:${address}` : `https://${address}`;
}
