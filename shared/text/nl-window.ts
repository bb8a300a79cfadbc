/** Words of the window. */
export const nlWindow = {
  menu: {
    app: 'Luisterpost',
    quit: 'Afsluiten',
    edit: 'Bewerken',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    cut: 'Knippen',
    copy: 'Kopiëren',
    paste: 'Plakken',
    selectAll: 'Alles selecteren',
    view: 'Beeld',
    zoomIn: 'Groter',
    zoomOut: 'Kleiner',
    resetZoom: 'Gewone grootte',
    fullScreen: 'Volledig scherm',
  },
} as const;
