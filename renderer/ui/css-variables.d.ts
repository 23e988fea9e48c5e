import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Values that a style sheet computes with. */
    [custom: `--${string}`]: string | number;
  }
}
