/** Months to choose from. */

/** Shown in the list: the running month and the year before it. */
const longest = 13;

/** The month of a day and the ones before it, the newest first, as YYYY-MM. */
export function monthsUntil(day: string): readonly string[] {
  const first = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: longest }, (_, back) => monthAt(first - back));
}

/** A month as the number of months since the year 0. */
function monthAt(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}
