import '@testing-library/jest-dom/jest-globals';
import { TextDecoder } from 'node:util';
import { configure } from '@testing-library/react';

// What loads when asked for comes late on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

// Every browser has it, jsdom does not.
Object.defineProperty(window, 'TextDecoder', { value: TextDecoder });
// What jsdom lacks and Mantine asks for.
const noop = () => undefined;
Object.defineProperty(window, 'matchMedia', {
  value: (media: string) => ({
    matches: false,
    media,
    onchange: null,
    addEventListener: noop,
    removeEventListener: noop,
    addListener: noop,
    removeListener: noop,
    dispatchEvent: () => false,
  }),
});
class NoResizeObserver {
  observe = noop;
  unobserve = noop;
  disconnect = noop;
}
Object.defineProperty(window, 'ResizeObserver', { value: NoResizeObserver });
Object.defineProperty(window, 'scrollTo', { value: noop });
Object.defineProperty(document, 'fonts', { value: { addEventListener: noop, removeEventListener: noop } });
