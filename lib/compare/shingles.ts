/** Near-duplicate sentences by word shingles: a reprint keeps most runs of three words. */

const SHINGLE = 3;
const SKETCH = 6;
const LONGEST = 400;

export interface TextPrint {
  /** Hashes of all shingles. */
  readonly shingles: ReadonlySet<number>;
  /** The smallest hashes: two near-duplicates share one of them almost surely. */
  readonly sketch: readonly number[];
}

/** Print of a sentence; null where it is too short to prove anything. */
export function printOf(text: string | null): TextPrint | null {
  if (text === null) return null;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.slice(0, LONGEST) ?? [];
  if (words.length < SHINGLE + 3) return null;
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(hash32(words.slice(i, i + SHINGLE).join(" ")));
  return { shingles, sketch: [...shingles].sort((a, b) => a - b).slice(0, SKETCH) };
}

/** Share of shingles two texts have in common, of all they have (Jaccard). */
export function likeness(a: TextPrint, b: TextPrint): number {
  const [small, large] = a.shingles.size <= b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles];
  let shared = 0;
  for (const hash of small) if (large.has(hash)) shared++;
  return shared / (small.size + large.size - shared);
}

/** 32-bit FNV-1a over UTF-16 units. */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** 64 bits of two differently seeded hashes, as 16 hex digits. */
export function hashId(text: string): string {
  return [0x811c9dc5, 0x2f0b4c47].map((seed) => hash32(text, seed).toString(16).padStart(8, "0")).join("");
}
