import type { Bridge } from '../../shared/contract/bridge';

declare global {
  interface Window {
    readonly chancery: Bridge<File>;
  }
}
