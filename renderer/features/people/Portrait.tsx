import { IconUserSquare } from '@tabler/icons-react';
import { useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import type { Photo } from '../../../shared/contract/people';
import { useAct } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { Button } from '../../ui/Button';
import css from './people.module.css';
import { asPhoto } from './read-photo';

interface PortraitProps {
  id: string;
  name: string;
  photo: Photo | null;
}

/** Somebody's photo: chosen, dropped or pasted here, made small, and kept in the store. */
export function Portrait({ id, name, photo }: PortraitProps) {
  const t = useText();
  const set = useAct('people.setPhoto');
  const chooser = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = await asPhoto(file);
    setRefused(read === null);
    if (read === null) return;
    const done = await set.run({ id, photo: { ...read, source: '', asOf: null } });
    if (done !== null) undoToast(t('people.photoKept', { title: name }));
  };
  const remove = async () => {
    if ((await set.run({ id, photo: null })) !== null) undoToast(t('people.photoGone', { title: name }));
  };
  const dropped = (event: DragEvent) => {
    const [file] = [...event.dataTransfer.files];
    if (file === undefined || !file.type.startsWith('image/')) return;
    event.preventDefault();
    void take(file);
  };
  const pasted = (event: ClipboardEvent) => {
    const [file] = [...event.clipboardData.files];
    if (file === undefined) return;
    event.preventDefault();
    void take(file);
  };
  return (
    <div className={css['portrait']} onDragOver={(event) => event.preventDefault()} onDrop={dropped} onPaste={pasted}>
      <button
        type="button"
        className={css['photo']}
        aria-label={photo === null ? t('people.addPhoto') : t('people.changePhoto', { title: name })}
        title={t('people.photoHint')}
        onClick={() => chooser.current?.click()}
      >
        {photo === null ? (
          <IconUserSquare size={40} stroke={1} aria-hidden />
        ) : (
          <img src={`data:${photo.mime};base64,${photo.data}`} alt={t('people.photoOf', { title: name })} />
        )}
      </button>
      <input
        ref={chooser}
        type="file"
        accept="image/*"
        hidden
        tabIndex={-1}
        aria-hidden
        data-photo
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <div className={css['photoWords']}>
        <p>{photo === null ? t('people.photoHint') : ''}</p>
        {refused && (
          <p className={css['old']} role="alert">
            {t('people.photoRefused')}
          </p>
        )}
        {photo !== null && (
          <Button variant="link" onClick={() => void remove()}>
            {t('people.removePhoto')}
          </Button>
        )}
      </div>
    </div>
  );
}
