/**
 * What pages say that stand between a visitor and a document. Sources: the wording of the interstitials of the large
 * content networks and consent managers, nginx/Apache/IIS error pages, WordPress and SharePoint login screens, in
 * Dutch and English; written in lower case, straight apostrophes, spaces folded.
 */

/** As the title or a first heading, at its beginning, on a page with little else. */
export const challengeTitles: readonly RegExp[] = [
  /^just a moment\b/,
  /^(?:een|nog) (?:ogenblik|moment)(?:je)?(?: geduld)?\b/,
  /^even (?:geduld|controleren|checken)\b/,
  /^attention required\b/,
  /^(?:security|browser|bot|human) (?:check|verification|challenge)\b/,
  /^(?:beveiligings|browser|veiligheids|robot)[- ]?(?:controle|check|verificatie)\b/,
  /^(?:checking|controleren van) (?:your|uw|je) browser\b/,
  /^(?:are you|bent u|ben je) (?:a |an |een )?(?:human|robot|mens)\b/,
  /^(?:access|toegang) (?:is |to this (?:page|site|website) (?:is |has been ))?(?:denied|geweigerd|ontzegd|geblokkeerd|blocked)\b/,
  /^(?:request|verzoek) (?:blocked|rejected|unsuccessful|geblokkeerd|geweigerd)\b/,
  /^(?:you|u|je) (?:have been|bent|are|wordt) (?:temporarily |tijdelijk )?(?:blocked|geblokkeerd)\b/,
  /^(?:sorry, )?you have been blocked\b/,
  /^(?:error |fout |http )?(?:401|403)(?: -|:)? ?(?:unauthorized|forbidden|verboden|geen toegang)?$/,
  /^(?:forbidden|unauthorized|verboden toegang|verboden|geen toegang)$/,
  /^(?:pardon our interruption|ddos[- ]protection|ddos[- ]bescherming|captcha|recaptcha)\b/,
  /^(?:log ?in|sign in|inloggen|aanmelden|login required|inloggen vereist)\b/,
  /^(?:cookie(?:wall|muur|[- ]?toestemming|[- ]?consent|instellingen)?|privacy gate|uw privacy-instellingen)$/,
];

/** Anywhere in the visible words of a page with little else. */
export const challengePhrases: readonly RegExp[] = [
  /\b(?:verify|verifying|confirm|prove) (?:that )?you(?:'re| are) (?:a |an )?(?:not a (?:ro)?bot|human)\b/,
  /\b(?:bevestig|controleer|controleren|aantonen|bewijs)\b[^.]{0,30}\b(?:u|je) (?:een mens|geen robot)\b/,
  /\b(?:u|je) (?:een mens|geen robot) bent\b/,
  /\bik ben geen robot\b/,
  /\bi'?m not a robot\b/,
  /\benable javascript and cookies to continue\b/,
  /\b(?:schakel|zet) javascript en cookies (?:in|aan) om (?:verder|door) te gaan\b/,
  /\b(?:checking|we are checking) (?:if the site connection is secure|your browser before)\b/,
  /\b(?:complete|solve) the (?:captcha|security check|challenge)\b/,
  /\b(?:los|vul) de captcha\b/,
  /\bunusual (?:traffic|activity) from your (?:computer )?(?:network|ip)\b/,
  /\bongebruikelijk (?:verkeer|gedrag)\b[^.]{0,40}\b(?:netwerk|ip-adres|computer)\b/,
  /\byou (?:don't|do not) have permission to access\b/,
  /\b(?:u|je) (?:hebt|heeft) geen (?:toegang|toestemming|rechten)(?: tot| om)\b/,
  /\b(?:your|uw|je) ip(?:-adres|-address| address)? (?:is |has been |wordt |is tijdelijk )?(?:blocked|geblokkeerd|banned)\b/,
  /\bcookies? (?:te )?(?:accepteren|accepteer|toestaan)\b[^.]{0,40}\bom (?:verder te (?:gaan|lezen)|door te gaan|deze (?:site|website|pagina) te (?:bekijken|bezoeken|lezen))\b/,
  /\baccepteer (?:de |alle |onze )?cookies\b[^.]{0,40}\bom (?:verder te (?:gaan|lezen)|door te gaan|deze (?:site|website|pagina) te (?:bekijken|bezoeken|lezen))\b/,
  /\b(?:accept|agree to|consent to) (?:the |all |our )?cookies (?:to|before you) (?:continue|proceed|view|read)\b/,
  /\b(?:you must|please) (?:log|sign) in to (?:continue|view|access|proceed)\b/,
  /\b(?:log in|meld u aan|meld je aan|u moet (?:zijn ingelogd|inloggen))\b[^.]{0,30}\b(?:om (?:verder|door|deze|toegang)|te bekijken)\b/,
];

/** In the markup of a page with hardly a word: what the checks themselves bring along. */
export const challengeMarkup: readonly RegExp[] = [
  /\/cdn-cgi\/(?:challenge-platform|l\/chk)|cf[-_]chl[-_]|cf-turnstile/,
  /class=["']?(?:g-recaptcha|h-captcha|frc-captcha)\b/,
  /(?:recaptcha|hcaptcha|captcha-delivery|challenges\.cloudflare|friendlycaptcha)\.(?:net|com|eu|google\.com)\b/,
  /_incapsula_resource|\/_sec\/cp_challenge|awswafintegration|px-captcha|ak-challenge/,
  /<input[^<>]{0,300}\btype\s*=\s*["']?password\b/,
];
