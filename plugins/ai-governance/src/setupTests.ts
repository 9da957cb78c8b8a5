import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Views are loaded when they are shown, and compiling one for the first time takes
// longer than the second that is waited by default.
configure({ asyncUtilTimeout: 60_000 });
// jsdom has no layout, so it has nothing to observe; charts only need the class.
global.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
