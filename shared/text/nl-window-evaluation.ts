/** Words of the page with the evaluation of a month. */

/** The words. */
export const nlWindowEvaluation = {
  toolbar: 'Evaluatie',
  month: 'Maand',
  monthName: '{month}{running, select, yes { (loopt nog)} other {}}',
  loading: 'De evaluatie wordt gemaakt…',
  saveAs: 'Opslaan als',
  save: 'Opslaan',
  saving: 'Wordt opgeslagen…',
  saved: 'Opgeslagen: {path}',
  formats: { pdf: 'PDF', html: 'webpagina', text: 'platte tekst', json: 'JSON' },
  hint: 'Per functie en voor de gemeente als geheel, nooit per medewerker.',
  shown: 'Evaluatie van {month}.',
} as const;
