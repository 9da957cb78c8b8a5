/* What one part of the page does changes the number that another one shows. */

const listeners = new Set<() => void>();

/** Has those who show how much waits read it again. */
export function reportWorkChange(): void {
  listeners.forEach(listener => listener());
}

/** Calls back whenever it changes; returns what ends that. */
export function onWorkChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
