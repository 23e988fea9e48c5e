import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Echo } from '../../editor/echo';
import css from './editor.module.css';

interface PlainTextProps {
  label: string;
  value: string;
  lang: string;
  onChange: (value: string) => void;
  onBlur: () => void;
}

/** Words without form, such as what the other side may say; saved as they are typed. */
export function PlainText({ label, value, lang, onChange, onBlur }: PlainTextProps) {
  const [typed, setTyped] = useState(value);
  const echo = useRef(new Echo());
  const present = useRef(value);
  useEffect(() => {
    if (!echo.current.isNews(value, present.current)) return;
    present.current = value;
    // Somebody else changed it: an undo, another window.
    setTyped(value);
  }, [value]);
  return (
    <Textarea
      label={label}
      value={typed}
      lang={lang}
      dir="auto"
      autosize
      minRows={1}
      classNames={{ root: css['plain'] ?? '', input: css['plainInput'] ?? '', label: css['plainLabel'] ?? '' }}
      onChange={(event) => {
        const words = event.currentTarget.value;
        present.current = words;
        echo.current.said(words);
        setTyped(words);
        onChange(words);
      }}
      onBlur={onBlur}
    />
  );
}
