/** Verbs whose form with "je" behind them is not their form without a -t: own list. */

/** "heeft u" → "heb je". */
export const informalPairs: readonly (readonly [string, string])[] = [
  ['heeft', 'heb'],
  ['kunt', 'kun'],
  ['bent', 'ben'],
  ['wilt', 'wil'],
  ['zult', 'zul'],
  ['gaat', 'ga'],
  ['staat', 'sta'],
  ['doet', 'doe'],
  ['ziet', 'zie'],
  ['mist', 'mis'],
  ['komt', 'kom'],
  ['loopt', 'loop'],
  ['slaat', 'sla'],
  ['verstaat', 'versta'],
];

/** Stems that end in -t: "moet u" → "moet je". */
export const keptVerbs: ReadonlySet<string> = new Set(
  'moet weet zit laat eet heet sluit past wacht zet let vergeet praat start rust groet ontmoet bezit besluit verlaat'.split(
    ' ',
  ),
);

/** Words in -t that are no verb: "met u" → "met je", "dat u" → "dat je". */
export const noVerbs: ReadonlySet<string> = new Set(
  'dat met niet wat het uit want tot omdat zodat totdat nadat voordat doordat opdat eerst juist echt best'.split(
    ' ',
  ),
);
