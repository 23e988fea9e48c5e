import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import css from './Anchored.module.css';

interface AnchoredProps {
  /** Where it hangs: the caret's or a figure's place in the window. */
  anchor: { left: number; right: number; top: number; bottom: number };
  children: ReactNode;
}

const gap = 4;

/** Floats below a place in a text, above it where there is no room, never outside the window. */
export function Anchored({ anchor, children }: AnchoredProps) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const put = () => {
      const { width, height } = element.getBoundingClientRect();
      const mirrored = getComputedStyle(element).direction === 'rtl';
      const wanted = mirrored ? anchor.right - width : anchor.left;
      const below = anchor.bottom + gap;
      const fits = below + height <= window.innerHeight - gap;
      setPlace({
        left: Math.max(gap, Math.min(wanted, window.innerWidth - width - gap)),
        top: fits ? below : Math.max(gap, anchor.top - gap - height),
      });
    };
    put();
    const watch = new ResizeObserver(put);
    watch.observe(element);
    return () => watch.disconnect();
  }, [anchor.left, anchor.right, anchor.top, anchor.bottom]);
  return createPortal(
    <div ref={box} className={css['float']} style={{ left: `${place.left}px`, top: `${place.top}px` }}>
      {children}
    </div>,
    document.body,
  );
}
