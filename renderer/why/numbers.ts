/** Numbers as a Dutch reader writes them. */

/** At most one decimal: "1,5". */
export const decimal = (value: number): string => value.toLocaleString('nl-NL', { maximumFractionDigits: 1 });

/** As `decimal`, with its sign: "+1,5", "−2". */
export const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${decimal(Math.abs(value))}`;
