import { useEffect, useRef } from 'react';
import type { TemplateChoices } from '../../../../shared/document/template-choices';
import { parseSheet } from '../../../app/parse-sheet';
import { useAnswer } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Waiting } from '../../../ui/Waiting';
import css from './templates.module.css';

/** A page is drawn at its own width and made to fit: 96 dots an inch. */
const pageWidth = 794;
const ownCss =
  ':host{display:block;direction:ltr;overflow:clip}.pages{transform-origin:0 0}.sheet{box-shadow:0 1px 3px rgb(27 29 32 / .18);max-width:none!important}';

/** Sample pages in a template as it is being mapped, in a tree of their own, so that the window's styles do not reach them. */
export function SamplePages({ id, choices }: { id: string; choices: TemplateChoices | null }) {
  const t = useText();
  const { data, error } = useAnswer('templates.preview', choices === null ? { id } : { id, choices }, {
    keepBefore: true,
  });
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (element === null || data === undefined) return undefined;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const look = new CSSStyleSheet();
    look.replaceSync(`${data.css}\n${ownCss}`);
    root.adoptedStyleSheets = [look];
    const pages = document.createElement('div');
    pages.className = 'pages';
    pages.append(...data.sheets.flatMap(({ html }) => parseSheet(html) ?? []));
    root.replaceChildren(pages);
    const fit = () => {
      const part = Math.min(1, element.clientWidth / Math.max(pageWidth, pages.scrollWidth));
      pages.style.setProperty('transform', `scale(${part})`);
      pages.style.setProperty('width', `${element.clientWidth / part}px`);
      element.style.setProperty('height', `${pages.offsetHeight * part}px`);
    };
    const watch = new ResizeObserver(fit);
    watch.observe(element);
    watch.observe(pages);
    return () => watch.disconnect();
  }, [data]);
  return (
    <div
      className={css['sample']}
      role="region"
      aria-label={t('templates.preview')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
      tabIndex={0}
    >
      {error !== null && <ErrorNote error={error} />}
      {data === undefined && error === null && <Waiting>{t('packs.layingOut')}</Waiting>}
      <div ref={host} />
    </div>
  );
}
