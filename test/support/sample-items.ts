/** The items of the sample briefing: fictitious publishers on reserved domains (RFC 2606). */
import type { CitedItem } from '../../shared/model/briefing.ts';
import type { SourceVoice } from '../../shared/model/source.ts';

/** [title, publisher, voice, published, link] */
type Row = readonly [string, string, SourceVoice, string | null, string | null];

const nieuwsblad = 'https://nieuwsblad.example/lindewaard';

const rows: readonly Row[] = [
  [
    'Molenweg twee weken dicht tussen kerk en rotonde',
    'Lindewaards Nieuwsblad',
    'press',
    '2026-03-09T07:15:00.000Z',
    `${nieuwsblad}/molenweg-dicht`,
  ],
  [
    'Winkeliers verrast door afsluiting',
    'Omroep De Waard',
    'press',
    '2026-03-09T10:02:00.000Z',
    'https://omroep.example/nieuws/2026/03/09/winkeliers-verrast?utm=1&x=2',
  ],
  ['', 'Buurtforum Molenbuurt', 'resident', '2026-03-09T12:41:00.000Z', 'https://forum.example/t/8841'],
  ['', 'Buurtforum Molenbuurt', 'resident', '2026-03-09T13:05:00.000Z', 'https://forum.example/t/8842'],
  [
    'Renovatie zwembad De Plas wordt duurder: “Wij weten nog niet hoeveel”',
    'Lindewaards Nieuwsblad',
    'press',
    '2026-03-09T15:00:00.000Z',
    `${nieuwsblad}/de-plas-duurder`,
  ],
  [
    'Schriftelijke vragen raming De Plas',
    'Raadsinformatie Lindewaard',
    'politics',
    '2026-03-09T16:20:00.000Z',
    'https://raad.lindewaard.example/vragen/2026-031',
  ],
  [
    'Gerucht over opvang in gymzaal Esweg houdt dorp bezig',
    'Omroep De Waard',
    'press',
    '2026-03-09T17:44:00.000Z',
    'https://omroep.example/nieuws/2026/03/09/gymzaal',
  ],
  ['', 'Dorpsplein Esveld', 'resident', '2026-03-09T18:10:00.000Z', 'https://plein.example/esveld/551'],
  ['', 'Dorpsplein Esveld', 'resident', null, null],
  ['', 'Buurtforum Noord', 'resident', '2026-03-06T08:00:00.000Z', 'https://forum.example/noord/71'],
  ['', 'Buurtforum Noord', 'resident', '2026-03-07T09:30:00.000Z', 'https://forum.example/noord/75'],
  ['', 'Buurtforum Noord', 'resident', '2026-03-09T20:15:00.000Z', 'https://forum.example/noord/90'],
  [
    'Gewonde fietser op oversteek Hoofdweg, ouders vragen om verkeerslicht',
    'Lindewaards Nieuwsblad',
    'press',
    '2026-03-09T15:40:00.000Z',
    `${nieuwsblad}/fietser-hoofdweg`,
  ],
  [
    'Aanrijding Hoofdweg, getuigen gezocht',
    'Politie De Waard',
    'emergency',
    '2026-03-09T16:05:00.000Z',
    'https://politie.example/getuigen/hoofdweg',
  ],
  [
    'Bibliotheek Kernhuis opent op zondag',
    'Bibliotheek Lindewaard',
    'institution',
    '2026-03-09T09:00:00.000Z',
    'https://bieb.example/zondag',
  ],
  [
    'Bomenkap langs de Ringvaart uitgesteld',
    'Waterschap De Waard',
    'institution',
    '2026-03-04T11:00:00.000Z',
    'https://waterschap.example/ringvaart',
  ],
  [
    'Provincie legt nieuw asfalt op N399',
    'Provincie',
    'institution',
    '2026-03-09T08:00:00.000Z',
    'https://provincie.example/n399',
  ],
];

/** Ids `i_01` and on, numbered in reading order. */
export const sampleItems: readonly CitedItem[] = rows.map(
  ([title, publisher, voice, published, link], index) => ({
    id: `i_${String(index + 1).padStart(2, '0')}`,
    version: 1,
    note: index + 1,
    title,
    publisher,
    voice,
    published,
    link,
  }),
);
