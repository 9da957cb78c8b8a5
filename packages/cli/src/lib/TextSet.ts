import { createHash } from 'node:crypto';

/** Slots at the start; always a power of two. */
const FIRST_SLOTS = 1024;

/** Share of the slots that may be taken before there are twice as many. */
const FULLEST = 0.6;

/** 48 bits of a text, never zero, which stands for a free slot. */
function digest(text: string): number {
  const bits = createHash('sha256').update(text).digest().readUIntBE(0, 6);
  return bits === 0 ? 1 : bits;
}

/**
 * A set of texts that keeps eight bytes of each, outside the heap: a register may have
 * more rows than the heap has room for in a Set, be it of the texts or of digests. It
 * may take a text for known that is not, once in some 10 million sets of 10,000 texts,
 * so it is for questions where that does no harm.
 */
export class TextSet {
  #slots = new Float64Array(FIRST_SLOTS);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Whether the text was not known before. */
  add(text: string): boolean {
    if (this.#size >= this.#slots.length * FULLEST) this.#grow();
    const bits = digest(text);
    const slot = this.#slotOf(bits);
    if (this.#slots[slot] === bits) return false;
    this.#slots[slot] = bits;
    this.#size++;
    return true;
  }

  has(text: string): boolean {
    const bits = digest(text);
    return this.#slots[this.#slotOf(bits)] === bits;
  }

  /** The slot that holds the bits, or the free one where they belong. */
  #slotOf(bits: number): number {
    let slot = bits % this.#slots.length;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== bits) {
      slot = (slot + 1) % this.#slots.length;
    }
    return slot;
  }

  #grow() {
    const known = this.#slots;
    this.#slots = new Float64Array(known.length * 2);
    for (const bits of known) {
      if (bits !== 0) this.#slots[this.#slotOf(bits)] = bits;
    }
  }
}
