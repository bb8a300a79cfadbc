/** Kinds of incident that are never one event, by the stems' beginnings (folded). Source: general knowledge. */

/** Kind → what a word in a headline or lead begins or ends with. */
export const incidentKinds: Readonly<Record<string, RegExp>> = {
  fire: /^brand(?:$|je$|lucht|schade)|brand(?:je|en)?$|^(?:uitslaande|afgebrand|uitgebrand|vuurzee)/,
  collision:
    /^(?:aanrijding|ongeval|ongeluk|botsing|aangereden|geschept|botst)|(?:ongeval|ongeluk|aanrijding)(?:len|ken|en)?$/,
  theft:
    /^(?:inbraak|inbraken|inbreker|ingebroken|gestolen|diefstal|fietsendief|fietsendieven|zakkenroller|overval)|(?:inbraak|inbraken|diefstal|diefstallen|overval)$/,
  stabbing: /^(?:steekpartij|steekincident|neergestoken)/,
  shooting: /^(?:schietpartij|schietincident|neergeschoten|beschoten)/,
  explosion: /^(?:explosie|explosies|plofkraak)/,
  missing: /^(?:vermist|vermissing)/,
  outage: /^(?:stroomstoring|stroomuitval|stroomloos)/,
  mainsBreak: /^(?:waterleidingbreuk|leidingbreuk|waterlek)/,
  fraud: /^(?:babbeltruc|nepagent|nepmonteur|oplichter|oplichting)/,
};
