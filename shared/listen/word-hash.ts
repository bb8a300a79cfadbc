/**
 * Words as numbers, for texts that are compared by the thousand. A number has 53 bits, so that two different runs of
 * words in a pair of texts (at most 400 each) fall together about once in 5 × 10¹⁰ pairs, and then change one count by one.
 */

/** Numbers in a row. */
export type Numbers = Readonly<Float64Array>;

/** Odd multipliers with well-spread bits: FNV-1a's prime, MurmurHash3's two, the golden ratio (all public domain). */
const [fnv, murmurA, murmurB, golden] = [0x01000193, 0x85ebca6b, 0xc2b2ae35, 0x9e3779b1];
const lowBits = 2 ** 21;

/** 32 bits of one lane and 21 of another. */
function joined(high: number, low: number): number {
  return (high >>> 0) * lowBits + (low >>> 11);
}

function scrambled(lane: number): number {
  const once = Math.imul(lane ^ (lane >>> 16), murmurA);
  const twice = Math.imul(once ^ (once >>> 13), murmurB);
  return twice ^ (twice >>> 16);
}

function hashOf(word: string): number {
  let high = 0x811c9dc5;
  let low = 0;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    high = Math.imul(high ^ unit, fnv);
    low = Math.imul(low + unit, golden) ^ (low >>> 15);
  }
  return joined(scrambled(high), scrambled(low ^ word.length));
}

/** The number of every word, in order. */
export function hashesOf(words: readonly string[]): Numbers {
  const hashes = new Float64Array(words.length);
  for (let at = 0; at < words.length; at += 1) hashes[at] = hashOf(words[at] ?? '');
  return hashes;
}

/** One number for two in this order. */
export function pairHash(first: number, second: number): number {
  const [highA, highB] = [Math.floor(first / lowBits), Math.floor(second / lowBits)];
  const [lowA, lowB] = [first - highA * lowBits, second - highB * lowBits];
  const high = Math.imul(scrambled(highA ^ golden) + highB, murmurA) ^ Math.imul(lowB, murmurB);
  const low = Math.imul(scrambled(lowA ^ murmurB) + lowB, golden) ^ Math.imul(highB + highA, fnv);
  return joined(scrambled(high), scrambled(low));
}

/** The numbers in ascending order, each once. */
export function sortedOnce(numbers: Numbers): Numbers {
  const sorted = Float64Array.from(numbers).sort();
  let count = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const one = sorted[at] ?? 0;
    if (count > 0 && sorted[count - 1] === one) continue;
    sorted[count] = one;
    count += 1;
  }
  return sorted.slice(0, count);
}

/** How many numbers two ascending rows have in common. */
export function sharedOf(a: Numbers, b: Numbers): number {
  let [left, right, count] = [0, 0, 0];
  while (left < a.length && right < b.length) {
    const [one, other] = [a[left] ?? 0, b[right] ?? 0];
    if (one === other) count += 1;
    if (one <= other) left += 1;
    if (other <= one) right += 1;
  }
  return count;
}
