/** What goes wrong between a source and us, and what to do about it, by Failure key. */
export const nlFaultFailures = {
  'feed-is-a-challenge':
    'In plaats van de feed kwam een pagina die bezoekers tegenhoudt: een controle, blokkade, inlogscherm of cookiemuur. Open het adres in uw browser, of vraag de beheerder om toegang.',
  'source-gone':
    '{url} meldt dat dit adres is opgeheven. Verwijder de bron, of voeg het nieuwe adres toe; tot dan kijkt Luisterpost er niet meer.',
  'http-refused':
    '{url} weigert de toegang (foutcode {status}). Controleer of het adres openbaar is, of vraag de beheerder om toegang.',
  'http-patience':
    '{url} vraagt om later terug te komen. Wacht daar even mee; bronnen die u volgt, probeert Luisterpost vanzelf opnieuw.',
  'body-encoding':
    'Deze server stuurt de feed ingepakt op een manier die Luisterpost niet kent ({encoding}). Meld dit bij de beheerder van de site.',
  'body-broken':
    'Het antwoord van deze server kwam beschadigd binnen. Luisterpost probeert het vanzelf opnieuw; u hoeft niets te doen.',
  'source-asked-patience': '{title} heeft gevraagd om even niet te kijken. Probeer het na {until} opnieuw.',
} as const;
