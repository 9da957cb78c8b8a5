/** What of the package is used here; it has no types of its own. */
declare module 'bidi-js' {
  interface Bidi {
    /** Levels by the index of the code unit (Unicode Standard Annex 9). */
    getEmbeddingLevels(
      text: string,
      base?: 'ltr' | 'rtl' | 'auto',
    ): { levels: Uint8Array };
    /** The character that stands for one in a run from right to left; null for most. */
    getMirroredCharacter(character: string): string | null;
  }
  export default function createBidi(): Bidi;
}
