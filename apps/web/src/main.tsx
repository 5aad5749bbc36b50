import './ui/fonts.css';
import './ui/tokens.css';
import './ui/mantine.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { openRouter } from './app/router';
import { firstLanguage } from './lib/i18n';
import { applyTheme } from './lib/theme-choice';
import { loadWords } from './lib/words';

applyTheme();
// Libraries that add a style tag of their own (scroll lock of dialogs) look for the page's nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content });
const language = firstLanguage();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// The words come before the first paint, so that no page ever shows without them.
const [catalogue, router] = await Promise.all([loadWords(language), openRouter()]);
createRoot(root).render(<App language={language} catalogue={catalogue} router={router} />);
