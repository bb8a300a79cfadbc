/** What the system's file dialogs call kinds of files, and the names proposed for new ones. */
export const nlFiles = {
  opml: 'Bronnenlijst (OPML)',
  opmlName: 'bronnen.opml',
  table: 'Tabel (CSV)',
  refusedName: 'geweigerde-regels.csv',
  addresses: 'Adressenlijst (CSV)',
  council: 'Lijst van de griffie (CSV)',
  mail: 'Bewaarde e-mail (.eml)',
} as const;
