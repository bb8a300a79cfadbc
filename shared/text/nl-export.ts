/** Words that only a file or an e-mail shows. */
export const nlExport = {
  page: 'Pagina {page} van {pages}',
  source: 'Bron {number}',
} as const;
