/** The sixteen theme lists in the fixed order of the app. */

import { wasteWords } from './theme-afval.ts';
import { governmentWords } from './theme-bestuur.ts';
import { crisisWords } from './theme-crisis.ts';
import { economyWords } from './theme-economie.ts';
import { youthWords } from './theme-jeugd-onderwijs.ts';
import { climateWords } from './theme-klimaat-milieu.ts';
import { publicSpaceWords } from './theme-openbare-ruimte.ts';
import { parkingWords } from './theme-parkeren-ov.ts';
import { planningWords } from './theme-ruimte.ts';
import { sportWords } from './theme-sport-cultuur.ts';
import { safetyWords } from './theme-veiligheid.ts';
import { trafficWords } from './theme-verkeer.ts';
import { waterWords } from './theme-water.ts';
import { incomeWords } from './theme-werk-inkomen.ts';
import { housingWords } from './theme-wonen.ts';
import type { ThemeWords } from './theme-words.ts';
import { careWords } from './theme-zorg.ts';

/** All theme word lists. */
export const themeLists: readonly ThemeWords[] = [
  housingWords,
  planningWords,
  trafficWords,
  parkingWords,
  publicSpaceWords,
  wasteWords,
  safetyWords,
  crisisWords,
  climateWords,
  waterWords,
  careWords,
  youthWords,
  incomeWords,
  economyWords,
  sportWords,
  governmentWords,
];
