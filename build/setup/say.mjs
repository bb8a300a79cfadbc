/**
 * One line of progress for people. Always on stderr: stdout belongs to whoever called the set-up.
 * @param {string} line
 * @returns {void}
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * @param {number} since a value of performance.now()
 * @returns {string} e.g. "6,4 s"
 */
export function secondsSince(since) {
  return `${((performance.now() - since) / 1000).toFixed(1).replace('.', ',')} s`;
}
