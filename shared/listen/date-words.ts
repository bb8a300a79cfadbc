/** Month, weekday and zone words that feeds use. Dutch first; the rest is what foreign software prints. */

/** Lower case without accents and full stop → month 1–12. Sources: CLDR month names nl, en, de, fr, fy; el and hu as feedparser meets them. */
export const monthNumbers: Readonly<Record<string, number>> = {
  jan: 1, januari: 1, january: 1, januar: 1, janner: 1, janvier: 1, jannewaris: 1, ιαν: 1,
  feb: 2, febr: 2, februari: 2, february: 2, februar: 2, fevrier: 2, fev: 2, febrewaris: 2, φεβ: 2,
  mrt: 3, mar: 3, maart: 3, march: 3, marz: 3, mars: 3, mrz: 3, maa: 3, μαρ: 3, μαω: 3, marcius: 3,
  apr: 4, april: 4, avril: 4, avr: 4, απρ: 4, aprilis: 4,
  mei: 5, may: 5, mai: 5, maaie: 5, μαι: 5, μαυ: 5, majus: 5,
  jun: 6, juni: 6, june: 6, juin: 6, juny: 6, ιουν: 6, ιον: 6, junius: 6,
  jul: 7, juli: 7, july: 7, juillet: 7, ιουλ: 7, ιολ: 7, julius: 7,
  aug: 8, augustus: 8, august: 8, aout: 8, αυγ: 8, augusztus: 8,
  sep: 9, sept: 9, september: 9, septembre: 9, σεπ: 9, szeptember: 9,
  okt: 10, oct: 10, oktober: 10, october: 10, octobre: 10, οκτ: 10,
  nov: 11, november: 11, novembre: 11, νοε: 11, νοβ: 11,
  dec: 12, dez: 12, december: 12, dezember: 12, decembre: 12, δεκ: 12,
};

/** Zone words → minutes east of UTC (RFC 822 §5.1, and European names as mail and blog software prints them). */
export const zoneMinutes: Readonly<Record<string, number>> = {
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, bst: 60, west: 60, cet: 60, met: 60, mez: 60, cest: 120, mest: 120, mesz: 120,
  eet: 120, eest: 180, msk: 180, est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420,
  akst: -540, akdt: -480, hst: -600, ast: -240, adt: -180, et: -300, ct: -360, mt: -420, pt: -480, jst: 540, kst: 540,
};
