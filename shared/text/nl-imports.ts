/** Words about what a user brings in himself: reasons for refused rows, channels of a signal, failures. */
import type { ImportReason, SignalChannel } from '../model/import.ts';

/** Why a row was not taken, as told in the report and in the saved file. */
export const nlImportReasons: Readonly<Record<ImportReason, string>> = {
  'no-text': 'geen tekst in de gekozen kolom',
  'date-unreadable': 'de datum is niet te lezen',
  'too-long': 'een cel is langer dan 100 kB',
  'columns-differ': 'het aantal kolommen wijkt af van de kopregel',
  'twice-in-file': 'staat al eerder in dit bestand',
  unreadable: 'geen leesbaar bericht',
};

/** Where a signal was heard. */
export const nlSignalChannels: Readonly<Record<SignalChannel, string>> = {
  street: 'op straat of op de markt',
  phone: 'telefoon',
  meeting: 'bijeenkomst',
  'closed-group': 'besloten groep',
  letter: 'brief',
  mail: 'e-mail',
  other: 'anders',
};

/** Other words of the imports. */
export const nlImports = {
  manualTitle: 'Handmatig',
  mailTitle: 'Nieuwsbrieven',
  mailboxTitle: 'Postbus voor signalen',
  unnamedColumn: 'Kolom {number}',
  repeatedColumn: '{name} ({number})',
  hiddenPerson: '[persoon]',
  refusedLine: 'Regel',
  refusedReason: 'Reden',
} as const;

/** What went wrong and what to do about it, by Failure key; merged into the failures of the catalogue. */
export const nlImportFailures = {
  'table-empty': 'Het bestand {file} is leeg. Maak de export opnieuw en kies dat bestand.',
  'table-no-rows':
    'In {file} staat alleen een kopregel. Maak de export opnieuw over een periode met berichten.',
  'table-not-text':
    '{file} is geen CSV-bestand. Bewaar het in Excel of het webcareprogramma als CSV en kies dat bestand.',
  'table-too-large': '{file} is groter dan {limit} MB. Exporteer een kortere periode.',
  'table-too-many-rows': '{file} heeft meer dan {limit, number} rijen. Exporteer een kortere periode.',
  'table-too-many-columns':
    '{file} heeft meer dan {limit} kolommen. Exporteer alleen de kolommen die u nodig hebt.',
  'table-broken-quotes':
    '{file} is beschadigd: op te veel plaatsen staat een aanhalingsteken dat niet sluit. Maak de export opnieuw.',
  'table-text-missing': 'Kies eerst in welke kolom de tekst staat.',
  'mail-too-large': '{file} is groter dan {limit} MB en is niet gelezen.',
  'mail-empty': 'In {file} staat geen leesbaar bericht. Bewaar de e-mail opnieuw als .eml.',
  'mail-not-mail': '{file} is geen bewaarde e-mail. Bewaar het bericht in uw mailprogramma als .eml.',
  'folder-unreadable':
    'De map {folder} is niet te lezen. Controleer of de map bestaat en of u er rechten op hebt.',
  'signal-empty': 'Een signaal zonder tekst kan niet bewaard worden. Schrijf op wat u hoorde.',
  'mailbox-address':
    '"{value}" is geen adres van een postbus. Gebruik imaps://gebruiker@server, met eventueel /map erachter.',
  'mailbox-not-secure':
    '{host} biedt geen beveiligde verbinding. Vraag uw beheerder om TLS, of sta deze server uitdrukkelijk toe.',
  'mailbox-refused': 'De postbus op {host} weigerde de aanmelding. Controleer de naam en het wachtwoord.',
  'mailbox-no-folder': 'De map {folder} bestaat niet in de postbus op {host}. Kies een andere map.',
  'mailbox-unreachable': 'De postbus op {host} is niet bereikbaar. Probeer het later opnieuw.',
  'mailbox-timeout': 'De postbus op {host} antwoordde niet op tijd. Probeer het later opnieuw.',
} as const;
