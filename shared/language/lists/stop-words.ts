/** Frequent function words per language, for recognising it; own lists, folded. Words of several languages count for each. */
export const stopWords: Readonly<Record<string, readonly string[]>> = {
  nl: 'de het een en van ik je dat die is niet met op te zijn er aan voor ook maar om bij nog wel naar hij zij ze we wij wat uit als dan door over hebben heeft wordt worden werd kan kunnen moet mag zal zou geen dit deze onze jullie uw hun haar mijn meer veel hier daar waar hoe wie waarom omdat tot onder tegen tussen na sinds alle iedereen weer gaat komt'.split(
    ' ',
  ),
  en: 'the of and to in is it that was for on are with as at be this have from or by not but what all were we when your can there an which their said if will they you he she his her them these so some would has had been who how our out about into than its my me'.split(
    ' ',
  ),
  de: 'der die das und ist nicht ein eine einen einem einer zu mit den dem des auf fur von im sich auch es an werden aus er hat dass sie nach bei wird sind um noch wie uber wir ich nur oder aber vor zur zum bis mehr durch kein keine haben war wenn was ihr sein diese unser euch'.split(
    ' ',
  ),
  fr: 'le la les de des du un une et est que qui dans en pour pas sur au aux avec ce cette ces il elle nous vous ils elles ne se par plus son sa ses mais ou sont ont a ete etre avoir leur tout comme fait bien aussi tres je tu mon ma notre votre'.split(
    ' ',
  ),
  tr: 've bir bu da de icin ile cok ne var yok daha ama gibi olan olarak kadar sonra ben sen biz siz onlar mi mu nasil neden niye her sey en degil olur oldu bana sana bizim sizin hangi ya ki'.split(
    ' ',
  ),
  es: 'el la los las de del que y en un una es por con para no se su al lo como mas pero sus le ya o este esta si porque cuando muy sin sobre tambien me hasta hay donde desde todo nos yo son fue'.split(
    ' ',
  ),
  it: 'il lo la gli le di del della che e un una per non con sono si da come piu ma anche al alla nel nella ci io questo questa ho ha hanno essere dei delle loro suo sua molto tutto'.split(
    ' ',
  ),
  pt: 'o a os as de do da dos das que e em um uma para com nao no na por mais como mas ao ele ela seu sua ou quando muito nos ja eu tambem so pelo pela isso foi sao voce'.split(
    ' ',
  ),
  pl: 'i w na z do nie sie to jest ze o jak po za od dla czy ale co tak tylko jego juz przez byl byla przy gdy moze mnie ma pan ten ta te oraz sa jestem mamy ktory ktora bardzo'.split(
    ' ',
  ),
  ro: 'si de la in cu pe nu un o ca din este sunt pentru mai sa se ce care dar am au fost prin dupa sau daca noi voi ei ea el lui acest aceasta foarte'.split(
    ' ',
  ),
  fy: 'de it in en fan ik is net mei op te dy dat der foar ek mar om by noch wol nei hy sy wy wat ut as dan troch oer ha hat wurdt wurde kin moat mei sil gjin dizze us harren har myn mear folle hjir dêr wêr hoe wa'.split(
    ' ',
  ),
};

/** Spellings that one language has much more than the others: a light stand-in for letter trigrams. */
export const spellings: Readonly<Record<string, RegExp>> = {
  nl: /ij|aa|oo|uu|sch|cht|ee[klnrt]|eu[rkgzw]|oe[kdnrst]/,
  en: /th|ing$|wh|sh|tion$|ly$|ould|'(?:s|re|ve|ll|t)$/,
  de: /ei[nst]|ung$|sch(?:[lmnw]|$)|ich|ß|[äöü]|ck|tz/,
  fr: /eau|eux$|[éèêàç]|ais$|ent$|tion$|^[ldjnsc]'|qu/,
  tr: /[ğışİ]|[çöü].*(?:l[ae]r|y[oı]r|mak|mek)|l[ae]r(?:i|ı|in|ın|de|da)?$|yor/,
  es: /ción$|[ñ¿¡]|dad$|ando$|iendo$|mente$|[áíóú]/,
  it: /zione$|ità$|gli|cch|ggi|mente$|[àèìòù]$/,
  pt: /ção$|ões$|[ãõ]|nh|lh|ê/,
  pl: /[ąęłśżźćń]|rz|sz|cz|owa|ego$/,
  ro: /[ăâîșțşţ]|ului$|ii$|ul$/,
  fy: /[êûú]|sk|tsj|oa|ea[rtnl]|^fan$|uo|jimme/,
};
