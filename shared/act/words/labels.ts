/**
 * Words that put a label on a person: a briefing or draft with one of them does not survive a Woo request (practice.md,
 * “Words that survive a Woo request”). Own list, over folded text; compounds with these words count.
 */
export const labelShapes: readonly RegExp[] = [
  `\\b(?!aanklager|beklager)\\p{L}*(?:klager|zeurder|mopperaar|zeikerd|schreeuwer|drammer|ruziezoeker|stemmingmaker|onruststoker|stokebrand|oproerkraaier|querulant|roeptoeter|reaguurder|bemoeial|lastpak|dwarsligger|azijnpisser|azijnzeiker|amokmaker|raddraaier|complotdenker|relschopper)(?:s|en|e)?\\b`,
  `\\b(?:internet)?trol(?:len)?\\b(?! ?(?:ley|lebus))`,
  `\\b(?:zeur(?:piet|kous|neus)\\p{L}*|klaagzang(?:en)?|gezeur|gezeik|geklaag|gemekker|gezever|geblaat)\\b`,
  `\\b(?:wappies?|tokkies?|gekkies?|gestoord(?:e|en)|idio(?:ot|ten)|mafkez?el(?:s)?|mafkezen|malloot|malloten|hufters?|asos?|asocialen?|tuig|gespuis|dorpsgek(?:ken)?|nimby'?s?|randdebiel(?:en)?|sukkels?)\\b`,
  `\\b(?:toetsenbord(?:ridder|held)(?:s|en)?|beroeps(?:demonstrant|activist|actievoerder|inspreker)(?:en|s)?)\\b`,
  `\\b(?:notoire|beruchte|bekende|vaste|eeuwige) (?:klagers?|insprekers?|bezwaarmakers?|tegenstanders?|bellers?)\\b`,
  `\\b(?:hysterisch|kwaadwillend|onredelijk|onaangenaam|rancuneus)e? (?:\\p{L}+ )?(?:bewoner|inwoner|buurman|buurvrouw|mevrouw|meneer|man|vrouw|raadslid|ondernemer)s?\\b`,
  `\\b(?:altijd )?dezelfde (?:paar )?(?:mensen|bewoners|inwoners|namen) (?:die )?(?:altijd |weer )?(?:klagen|zeuren|mopperen|tegen zijn)\\b`,
  `\\b(?:boze|witte) (?:witte )?(?:burgers|mannen)\\b`,
  `\\busual suspects\\b`,
].map((shape) => new RegExp(shape, 'gu'));
