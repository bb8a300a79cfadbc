/**
 * What mail programs and mailing services add to a message, in Dutch and English: nobody wrote it. Every pattern is about
 * a whole line or a whole paragraph, so that a sentence which happens to hold such a word stays.
 */

/** The line above a quoted message: Gmail, Apple Mail, Thunderbird. */
export const replyLine =
  /^(?:Op .{6,120}(?:schreef|heeft).{1,160}|On .{6,120}.{1,160} wrote|.{1,160} (?:schreef|wrote)(?: op .{6,80})?)\s*:$/i;

/** Outlook's line above the message that was answered. */
export const originalLine =
  /^(?:-{3,}\s*(?:Oorspronkelijk bericht|Original Message|Original Appointment)\s*-{3,}|_{20,})$/i;

/** The first lines of such a message. */
export const originalHeader = /^\*?(?:Van|From)\*?\s*:/i;

/** Subjects of answers; a forwarded message is the message itself. */
export const replySubject = /^(?:re|antw|aw|antwoord)(?:\[\d+\])?\s*:/i;

/** Paragraphs at the end of a newsletter about the newsletter itself. */
export const footerParagraphs: readonly RegExp[] = [
  /^(?:klik hier om |hier )?(?:uitschrijven|afmelden|unsubscribe|uitschrijven voor deze nieuwsbrief|voorkeuren (?:aanpassen|wijzigen)|update (?:your )?preferences)[\s.|•-]*$/i,
  /\b(?:uitschrijven|afmelden|uit te schrijven|af te melden|unsubscribe)\b.{0,80}\b(?:nieuwsbrief|nieuwsbrieven|mailing|mailinglijst|(?:deze|onze|these|this) e-?mails?|newsletter|mailing list)\b/is,
  /\b(?:nieuwsbrief|nieuwsbrieven|mailing|mailinglijst|(?:deze|onze|these|this) e-?mails?|newsletter|mailing list)\b.{0,120}\b(?:uitschrijven|afmelden|uit te schrijven|af te melden|unsubscribe)\b/is,
  /\b(?:u|je|you) (?:ontvangt|krijgt|received?|are receiving) (?:deze|this) (?:e-?mail|nieuwsbrief|newsletter|mailing)\b/i,
  /^(?:deze e-?mail (?:is|werd) (?:verstuurd|verzonden) (?:aan|naar)|this e-?mail was sent to)\b/i,
];

/** A line on top of a newsletter. */
export const browserParagraph =
  /\b(?:bekijk|lees|open|view|read)\b.{0,60}\b(?:in (?:je|uw|de|your|a|the)? ?(?:web)?browser|online versie|webversie|onlineversie)\b/i;
