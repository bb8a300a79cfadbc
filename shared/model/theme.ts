/** The sixteen themes: the backbone of every grouping. */

/** Theme ids, in the fixed order of the app. */
export const themeIds = [
  'wonen',
  'ruimte',
  'verkeer',
  'parkeren-ov',
  'openbare-ruimte',
  'afval',
  'veiligheid',
  'crisis',
  'klimaat-milieu',
  'water',
  'zorg',
  'jeugd-onderwijs',
  'werk-inkomen',
  'economie',
  'sport-cultuur',
  'bestuur',
] as const;
export type ThemeId = (typeof themeIds)[number];

/** A theme's place in the municipal budget (Iv3, wording valid from 2025) and in the TOOI TOP list. */
export interface ThemeMapping {
  readonly iv3: readonly string[];
  /** Last part of https://identifier.overheid.nl/tooi/def/thes/top/{id}. */
  readonly top: string;
}

/** Source: project's domain notes §4 (Iv3 of CBS; TOOI Thema-indeling Officiële Publicaties). */
export const themeMappings: Readonly<Record<ThemeId, ThemeMapping>> = {
  wonen: { iv3: ['8.2', '8.3'], top: 'c_124eaf3a' },
  ruimte: { iv3: ['8.1'], top: 'c_9af4b880' },
  verkeer: { iv3: ['2.1'], top: 'c_f411e390' },
  'parkeren-ov': { iv3: ['2.2', '2.5'], top: 'c_319461d7' },
  'openbare-ruimte': { iv3: ['5.7'], top: 'c_db2fbedb' },
  afval: { iv3: ['7.3'], top: 'c_d96f9cd3' },
  veiligheid: { iv3: ['1.2'], top: 'c_d58b78ca' },
  crisis: { iv3: ['1.1'], top: 'c_d772bf06' },
  'klimaat-milieu': { iv3: ['7.4'], top: 'c_79010191' },
  water: { iv3: ['7.2'], top: 'c_a71dc533' },
  zorg: { iv3: ['6.21', '6.60', '6.711', '6.712', '6.713', '6.714', '7.1'], top: 'c_d0463fb7' },
  'jeugd-onderwijs': {
    iv3: ['4.1', '4.2', '4.3', '6.751', '6.752', '6.753', '6.821', '6.822'],
    top: 'c_c232ae4a',
  },
  'werk-inkomen': { iv3: ['6.3', '6.4', '6.5'], top: 'c_d4890526' },
  economie: { iv3: ['3.1', '3.2', '3.3', '3.4'], top: 'c_d363776f' },
  'sport-cultuur': { iv3: ['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '6.1'], top: 'c_0361ffb3' },
  bestuur: { iv3: ['0.1', '0.2', '0.4', '0.61', '0.62'], top: 'c_f37fd49d' },
};
