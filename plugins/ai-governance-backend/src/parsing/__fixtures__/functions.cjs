/** Functions of the kinds that a thread has to cope with. */
module.exports = {
  echo: value => value,

  /** Waits for somebody outside, as no event loop can that is waiting for it. */
  waitFor(flag) {
    Atomics.wait(flag, 0, 0);
    return 'seen';
  },

  forEver() {
    for (;;);
  },

  tooDeep() {
    const call = () => call() + 1;
    return call();
  },

  tooMuch() {
    const all = [];
    for (;;) all.push(new Array(1000).fill(all.length));
  },

  exit() {
    process.exit(3);
  },

  find: name => require.resolve(name),

  documentFacts() {
    for (;;);
  },

  manifestFacts() {
    for (;;);
  },
};
