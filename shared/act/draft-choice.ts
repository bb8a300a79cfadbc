/** A stable choice among variants: the same story always gets the same words. */

/** 32-bit FNV-1a over UTF-16 units (Fowler, Noll, Vo; public domain): even spread for short keys. */
function spreadOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

/** An index below `count`, fixed by the two keys; 0 where `count` is 0 or 1. */
export function choose(story: string, group: string, count: number): number {
  return count <= 1 ? 0 : spreadOf(`${story}|${group}`) % count;
}
