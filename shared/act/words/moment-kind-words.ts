/** Words in a title that say what sort of moment it is, the most telling sort first. Matched on folded text. */
import type { MomentKind } from '../../model/moment.ts';

/** A sort, and the words for it. */
export const momentKindWords = [
  ['interview', /\b(?:interview\w*|persgesprek\w*|persmoment\w*|radio|podcast|opname|uitzending)\b/],
  [
    'council',
    /\b(?:gemeenteraad|raad|raads\w+|commissie\w*|beeldvormend\w*|oordeelsvormend\w*|besluitvormend\w*)\b/,
  ],
  ['speech', /\b(?:toespraak|speech|spreektekst|openingswoord|welkomstwoord|lezing)\b/],
  [
    'visit',
    /\b(?:werkbezoek\w*|wijkbezoek\w*|bezoek\w*|schouw|bewonersschouw|wijkschouw|rondgang|wijkwandeling|spreekuur)\b/,
  ],
  [
    'event',
    /\b(?:opening|onthulling|uitreiking|viering|herdenking|bewonersavond|inloopavond|informatieavond|bijeenkomst|receptie|markt|feest|dorpsdag|burendag|start)\b/,
  ],
] as const satisfies readonly (readonly [MomentKind, RegExp])[];
