import { useEffect, useRef } from 'react';
import { parseSheet } from '../../../app/parse-sheet';
import css from './note.module.css';

/** One sheet of a document as it will be printed, in a tree of its own so that its look and the window's stay apart. */
export function Paper({ label, css: look, html }: { label: string; css: string; html: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(look);
    root.adoptedStyleSheets = [sheet];
    const page = parseSheet(html);
    root.replaceChildren(...(page === null ? [] : [page]));
  }, [look, html]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by the keyboard
    <section className={css['desk']} aria-label={label} tabIndex={0}>
      <div ref={host} className={css['paper']} />
    </section>
  );
}
