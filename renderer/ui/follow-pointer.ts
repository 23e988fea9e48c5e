/** So far the pointer may shake before a press is a drag, in pixels. */
const SLACK = 4;

export interface Following {
  /** The pointer is elsewhere, in pixels of the window. */
  onMove(x: number, y: number): void;
  /** It was let go after it had moved. */
  onDrop(): void;
  /** It was let go where it was pressed, or Esc was, or the system took it away. */
  onLeave(): void;
}

/** Follows the pointer from a press until it is let go or Esc is pressed. Gives the way to end it before. */
export function followPointer(from: { clientX: number; clientY: number }, following: Following): () => void {
  const { clientX, clientY } = from;
  let moved = false;
  const move = ({ clientX: x, clientY: y }: PointerEvent) => {
    moved ||= Math.hypot(x - clientX, y - clientY) > SLACK;
    if (moved) following.onMove(x, y);
  };
  const stop = () => {
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', up);
    window.removeEventListener('pointercancel', leave);
    window.removeEventListener('keydown', key, true);
  };
  const leave = () => {
    stop();
    following.onLeave();
  };
  const up = () => {
    if (!moved) leave();
    else {
      stop();
      following.onDrop();
    }
  };
  const key = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Escape') return;
    pressed.stopPropagation();
    leave();
  };
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', up);
  window.addEventListener('pointercancel', leave);
  window.addEventListener('keydown', key, true);
  return stop;
}
