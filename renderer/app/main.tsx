import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Look } from '../ui/Look';
import { App } from './App';
import './bridge';
import { startPreferences } from './preferences';
import { answers, refreshOnChange } from './queries';
import { NavigationProvider } from './use-navigation';

declare global {
  interface Window {
    /** Read by react-remove-scroll, which drawers and dialogs use, for the styles that it writes. */
    __webpack_nonce__?: string;
  }
}

/** What main gave this page for the styles that it makes at run time; the content policy refuses all others. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
window.__webpack_nonce__ = nonce;

const start = await window.chancery.start();
startPreferences(start);
refreshOnChange(answers);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={answers}>
      <Look nonce={nonce}>
        <NavigationProvider at={start.at}>
          <App start={start} />
        </NavigationProvider>
      </Look>
    </QueryClientProvider>
  </StrictMode>,
);
