import 'react';

/** Custom properties set from a component: where something stands or how long it is, never what it looks like. */
declare module 'react' {
  interface CSSProperties {
    [name: `--${string}`]: string | number;
  }
}
