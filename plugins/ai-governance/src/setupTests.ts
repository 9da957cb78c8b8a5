import '@testing-library/jest-dom';

// jsdom has no layout, so it has nothing to observe; charts only need the class.
global.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
