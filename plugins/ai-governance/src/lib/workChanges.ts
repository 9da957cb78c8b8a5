/* What one part of the page does changes the number that another one shows. */

const listeners = new Set<() => void>();

/** Tells those who show how much waits that it is another amount now. */
export function reportWorkChange(): void {
  listeners.forEach(listener => listener());
}

/** Calls back whenever it changes; returns what ends that. */
export function onWorkChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
