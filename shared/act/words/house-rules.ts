/** Words in house rules by which a place keeps organisations or announcements out. */

/**
 * Shapes over folded text. Source: house rules as neighbourhood groups, village papers and WhatsApp buurtpreventie write them
 * (general wording, no one place): residents only, no organisations or authorities, no announcements or advertising.
 */
export const closedToOffices: readonly RegExp[] = [
  /\b(?:alleen|uitsluitend|enkel) (?:voor )?(?:bewoners|inwoners|buurtbewoners|wijkbewoners|dorpsgenoten|leden|buren|particulieren)\b/,
  /\b(?:geen|niet voor|zonder) (?:\p{L}+ ){0,2}(?:gemeenten?|overheid|overheden|organisaties|instanties|instellingen|bedrijven|politiek|politici|reclame|promotie|mededelingen|persberichten)\b/u,
  /\b(?:gemeente|organisaties|instanties|overheid|politici) (?:zijn|is|worden|wordt|mogen|mag|horen|hoort) (?:hier )?(?:niet|geen)\b/,
  /\b(?:toestemming|goedkeuring|overleg|akkoord)\b[^.]{0,20}\b(?:beheer(?:ders?)?|moderators?|redactie|admins?|bestuur)\b/,
  /\b(?:vra(?:ag|agt|gen)|overleg(?:t|gen)?|meld(?:t|en)?)\b[^.]{0,30}\b(?:eerst|vooraf)\b/,
  /\b(?:eerst|vooraf) (?:\p{L}+ ){0,2}(?:vragen|overleggen|melden|aanmelden)\b/u,
];
