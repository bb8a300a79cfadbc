/** Stock phrases: those practice.md forbids (“Never”) and the family they belong to; own list, over folded text. */

const gap = '[^.!?\\n]{0,60}?';
const who = '(?:we|wij|ik)';
const your = '(?:uw|je|jouw|jullie)';
const feeling =
  '(?:frustratie|boosheid|ergernis|irritatie|teleurstelling|zorg|zorgen|gevoel|ongenoegen|onvrede)s?';
const unpleasant =
  '(?:vervelend|frustrerend|lastig|ergerlijk|irritant|teleurstellend|onprettig|verdrietig|naar|balen|jammer|rot)';

/** Phrases that no draft may hold: a reader has seen them too often to believe them. */
export const forbiddenPhrases: readonly RegExp[] = [
  // Practice.md, with the variants people type.
  `\\bwat (?:ontzettend |heel |erg |enorm )?(?:vervelend|ontzettend|naar|jammer|balen)\\b(?= om| dat| voor|!|,|\\.| zeg)`,
  `\\bwat (?:ontzettend |heel |erg |enorm )?vervelend\\b`,
  `\\b${who} (?:begrijp|begrijpen|snap|snappen) ${your} ${feeling}\\b`,
  `\\b(?:begrijpen|begrijp|snappen|snap) ${who} ${your} ${feeling}\\b`,
  `\\b(?:neem|neemt|nemen)\\b${gap}\\b(?:zeer|heel|uiterst|uitermate|bijzonder|erg)? ?serieus\\b`,
  `\\b(?:bedankt|dank u|dank je|dank jullie|dank)(?: wel)?,? voor (?:het|uw|je) delen\\b`,
  // Empty understanding.
  `\\b${who} (?:begrijp|begrijpen|snap|snappen)(?: goed| heel goed| best| volledig)?,? dat (?:dit|dat|het|u dit|u dat|je dit|je dat) (?:${gap}\\b)?${unpleasant}\\b`,
  `\\b(?:we|wij) kunnen ons (?:goed |heel goed |best )?voorstellen dat\\b`,
  `\\bik kan (?:me|mij) (?:goed |heel goed |best )?voorstellen dat\\b`,
  `\\b(?:begrip|respect) voor ${your} (?:situatie|standpunt|${feeling})\\b`,
  `\\b(?:heb|hebben) (?:${who} )?(?:alle|veel|volledig) begrip\\b`,
  `\\b(?:vraag|vragen|verzoek|verzoeken|rekenen op) (?:${who} )?(?:om )?${your} begrip\\b`,
  `\\b(?:we|wij|ik) (?:hoor|horen|zie|zien) (?:u|je|jullie)\\b(?= ?[.!,])`,
  // Thanks that say nothing.
  `\\b(?:bedankt|dank u|dank je|dank jullie|dank)(?: wel)?,? voor ${your} (?:geduld|begrip|feedback|input|openheid|eerlijkheid|betrokkenheid|bericht|moeite)\\b`,
  `\\b(?:bedankt|fijn|goed|dank),? dat (?:u|je) (?:dit|dat|het) (?:met ons )?(?:deelt|laat weten|aangeeft|onder de aandacht brengt)\\b`,
  `\\b(?:bedankt|dank)(?: u| je)?(?: wel)? dat u de moeite\\b`,
  // Excuses by formula; an apology for a named thing is another matter.
  `\\b(?:excuses|sorry|excuus|onze excuses)(?: aan)? voor (?:het|dit|de|deze|eventueel|eventuele|enig) (?:\\p{L}+ )?(?:ongemak|overlast|hinder)\\b`,
  `\\b(?:onze|mijn) (?:welgemeende|oprechte|nederige) (?:excuses|verontschuldigingen)\\b`,
  `\\b(?:betreur|betreuren|betreurt) (?:${who} )?(?:het|de|dit|deze|ten zeerste)\\b`,
  `\\b(?:het )?spijt (?:ons|mij|me) (?:zeer |erg )?(?:om )?(?:te|dat (?:u|je) dit)\\b`,
  `\\b(?:vervelend|jammer|naar|verdrietig|spijtig|niet leuk|niet fijn) (?:om )?(?:te|dit te|dat te) (?:horen|lezen|vernemen)\\b`,
  `\\b(?:dat|dit) (?:lezen|horen) we niet graag\\b`,
  // Importance by formula.
  `\\b(?:heeft|krijgt|verdient) (?:nu )?(?:onze|mijn|de) (?:volle|volledige|voortdurende|hoogste)? ?(?:aandacht|prioriteit)\\b`,
  `\\b(?:neem|neemt|nemen) ${gap}\\b(?:ter harte|hoog op)\\b`,
  `\\b(?:staat|staan) (?:bij ons )?(?:voorop|hoog in het vaandel|op nummer een|hoog op (?:de|onze) agenda|centraal)\\b`,
  `\\b(?:uw|jouw|je) (?:mening|stem|signaal|inbreng) (?:telt|is (?:heel |erg )?(?:belangrijk|waardevol))\\b`,
  `\\b(?:doen|doe|doet) (?:${who} )?(?:er )?(?:alles|ons uiterste|het uiterste)(?: aan)?\\b`,
  `\\b(?:is|was) (?:zeker |natuurlijk |absoluut )?(?:niet|nooit) (?:onze|de|mijn) bedoeling\\b`,
  `\\bgehoord (?:voelt|voelen)\\b`,
  `\\bonze gedachten (?:gaan uit|zijn bij)\\b`,
  // The ends of letters.
  `\\b(?:hopen|hoop|vertrouwen|vertrouw)(?: ${who})?(?: erop)?(?: dat ${who})? (?:u )?(?:hiermee|hierbij|u hiermee)\\b`,
  `\\b(?:aarzel|schroom)(?:t u)? (?:dan )?niet\\b`,
  `\\bmocht (?:u|je) (?:nog |verder |verdere )${gap}vragen hebben\\b`,
  `\\b(?:voldoende|hiermee) te hebben geinformeerd\\b`,
  `\\b(?:moeten|moet) (?:${who} )?u (?:helaas )?(?:mededelen|meedelen|berichten|teleurstellen)\\b`,
  `\\bzoals u (?:wellicht|mogelijk|ongetwijfeld) (?:weet|bekend)\\b`,
  `\\bin goede banen (?:te )?leiden\\b`,
  `\\b(?:gaan|ga) (?:${who} )?graag (?:met u )?(?:in|het) gesprek\\b`,
  `\\b(?:staan|sta) (?:${who} )?(?:altijd )?open voor (?:uw )?(?:suggesties|ideeen|feedback|kritiek)\\b`,
].map((shape) => new RegExp(shape, 'gu'));
