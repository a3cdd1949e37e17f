import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { listenForHotkeys } from './hotkeys.ts';
import { switches } from './switches.ts';

document.documentElement.classList.toggle('dark', switches.dark);
listenForHotkeys();
const root = document.getElementById('react-root');
if (!root) throw new Error('The page has no #react-root');
createRoot(root).render(<App />);
