/** Words about the user's own list of addresses. */
import type { AddressReason } from '../model/address-list.ts';

/** Why a row was not taken. */
export const nlAddressReasons: Readonly<Record<AddressReason, string>> = {
  'no-street': 'geen straat en geen postcode',
  'no-ward': 'geen wijk of buurt',
  'ward-unknown': 'deze wijk of buurt kennen we hier niet',
  'postcode-unreadable': 'de postcode is niet te lezen',
  'columns-differ': 'het aantal kolommen wijkt af van de kopregel',
};

/** Words of the section in the window, and of the command line. */
export const nlAddresses = {
  title: 'Adressenlijst',
  help: 'Met een lijst van uw adressen weet Luisterpost bij elke straat en postcode welke wijk het is. Een CSV-bestand is genoeg, met kolommen voor straat of postcode en voor de CBS-code van de buurt of wijk; ook de CBS-tabel van postcode en huisnummer mag. Huisnummers worden niet bewaard, en er gaat niets naar buiten.',
  none: 'Er is nog geen lijst ingelezen.',
  kept: '{file}: {addresses, plural, one {# adres} other {# adressen}}, {streets, plural, one {# straat} other {# straten}} en {postcodes, plural, one {# postcode} other {# postcodes}}. Ingelezen op {when}.',
  keptOn:
    '{file}: {addresses, number} adressen, {streets, number} straten, {postcodes, number} postcodes, ingelezen op {when}',
  open: 'Lees een adressenlijst in…',
  replace: 'Lees een nieuwe lijst in…',
  busy: 'De lijst wordt ingelezen…',
  progress: '{percent} % gelezen',
  progressLabel: 'Hoeveel van de lijst gelezen is',
  stop: 'Stop',
  stopping: 'Stopt…',
  cancelled: 'Er is niets gekozen.',
  stopped: 'Gestopt. Er is niets veranderd.',
  line: '{addresses, plural, one {# adres} other {# adressen}} van uw gemeente: {streets, plural, one {# straat} other {# straten}} ({several} in meer dan één wijk), {postcodes, plural, one {# postcode} other {# postcodes}}; {elsewhere, number} van een andere gemeente, {refused, number} geweigerd.',
  reason: '{reason}: {count, plural, one {regel {lines}} other {# regels, zoals {lines}}}',
  refusedMore: 'En nog {count, plural, one {# regel} other {# regels}}.',
  remove: 'Verwijder de lijst',
  removing: 'Wordt verwijderd…',
  removed: 'De adressenlijst is verwijderd.',
  removedNone: 'Er was geen adressenlijst.',
} as const;

/** What went wrong and what to do about it, by Failure key; merged into the failures of the catalogue. */
export const nlAddressFailures = {
  'addresses-columns':
    'In {file} is geen kopregel gevonden met een straat of postcode en een buurt of wijk. Noem de kolommen bijvoorbeeld straat, postcode en buurtcode.',
  'addresses-none':
    'In {file} staat geen adres van uw gemeente dat te gebruiken is: {elsewhere, number} regels van andere gemeenten, {refused, number} geweigerd. Wat u al had, is gebleven.',
} as const;
