/** Words that carry little of what a sentence tells: verbs of all work, particles, words of amount. Own list, folded. */
export const lightWords: ReadonlySet<string> = new Set(
  `komen komt kwam kwamen gaan gaat ging gingen maken maakt maakte gemaakt krijgen krijgt kreeg kregen gekregen willen wil wilt
wilde wilden laten laat liet doen doet deed gedaan zeggen zegt zei gezegd geven geeft gaf gegeven staan staat stond liggen ligt
lag houden houdt hield blijven blijft bleef zien ziet zag vinden vindt vond weten weet wist nemen neemt nam genomen zetten zet
brengen brengt bracht beginnen begint begon per rond ongeveer circa vanaf binnen tijdens volgens waarschijnlijk mogelijk
misschien nieuw nieuwe extra meer minder veel weinig alle allemaal deel geheel waar waarbij hierbij daarbij daarvoor hiervoor
verder later eerder eerst straks binnenkort gemeente euro jaar maand week dag`.split(/\s+/),
);
