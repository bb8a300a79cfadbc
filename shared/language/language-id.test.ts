import { describe, expect, it } from 'vitest';
import { identifyLanguage } from './language-id.ts';

describe('identifyLanguage', () => {
  it.each([
    ['nl', 'Wat een zooi weer op straat, wie ruimt dit op?'],
    ['nl', 'De gemeente heeft de Molenweg afgesloten voor werk aan het riool.'],
    ['en', 'The road is closed until Friday because of work.'],
    ['de', 'Die Straße ist bis Freitag gesperrt und der Bus fährt nicht.'],
    ['fr', 'La rue est fermée jusqu’à vendredi pour des travaux.'],
    ['tr', 'Yol cuma gününe kadar kapalı, neden böyle?'],
    ['ar', 'الطريق مغلق حتى يوم الجمعة'],
    ['pl', 'Droga jest zamknięta do piątku'],
    ['es', 'La carretera está cerrada hasta el viernes y no hay autobús'],
    ['fy', 'De dyk is ticht oant freed, mar it wurdt better'],
    ['ru', 'Дорога закрыта до пятницы, мы ждём'],
    ['uk', 'Дорога закрита до п’ятниці, її ремонтують'],
    ['el', 'Ο δρόμος είναι κλειστός'],
    [null, 'hoi'],
    [null, ''],
    [null, '12345 !!! 🎉'],
    [null, 'Molenweg Kerkstraat Lindewaard'],
  ])('%s: %s', (language, text) => {
    expect(identifyLanguage(text)).toBe(language);
  });
});
