/** Phrases that no draft may hold (practice.md, “Never”), with the variants people type; over folded text. */
export const forbiddenPhrases: readonly RegExp[] = [
  /\bwat (?:ontzettend |heel |erg |enorm )?vervelend\b/g,
  /\b(?:we|wij|ik) (?:begrijp|begrijpen|snap|snappen) (?:uw|je|jouw|jullie) (?:frustratie|boosheid|ergernis)s?\b/g,
  /\b(?:begrijpen|begrijp) (?:we|wij|ik) (?:uw|je|jouw|jullie) (?:frustratie|boosheid|ergernis)\b/g,
  /\b(?:neem|neemt|nemen)\b[^.!?\n]{0,60}?\b(?:zeer|heel|uiterst|uitermate|bijzonder|erg)? ?serieus\b/g,
  /\b(?:bedankt|dank u|dank je|dank jullie|dank)(?: wel)?,? voor (?:het|uw|je) delen\b/g,
];
