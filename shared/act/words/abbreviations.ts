/** Abbreviations in a public text: which everyone knows, and what the others stand for. */

/** Known to nearly every reader: they need no explanation. Own list, as written. */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  'NL EU OV BV NV TV PC WC PDF USB SMS DNA VS UK VN AZC NS NOS GGD GGZ RTV BTW AOW NAVO WK EK APK KNMI ANWB KNVB ID IT AI CO2 TT ME EHBO HIV PIN PIN-code WhatsApp DJ BBQ CD DVD ADHD ICT MBO HBO VMBO HAVO VWO VVE VvE NL-Alert BSN OK SOS CV KM M2 M3'.split(
    ' ',
  ),
);

/** Written in small letters with full stops: a reader wants the words. Folded, with their full stops. */
export const spelledOut: Readonly<Record<string, string>> = {
  'a.d.h.v.': 'met',
  'a.g.v.': 'door',
  'b.g.g.': 'als niemand opneemt',
  'd.d.': 'van',
  'd.m.v.': 'met',
  'd.w.z.': 'dat wil zeggen',
  'i.c.m.': 'samen met',
  'i.p.v.': 'in plaats van',
  'i.s.m.': 'samen met',
  'i.v.m.': 'vanwege',
  'm.b.t.': 'over',
  'm.b.v.': 'met',
  'm.i.v.': 'vanaf',
  'm.n.': 'vooral',
  'm.u.v.': 'behalve',
  'n.a.v.': 'na',
  'n.t.b.': 'nog te bepalen',
  'n.v.t.': 'niet van toepassing',
  'o.a.': 'onder andere',
  'o.b.v.': 'door',
  'o.g.v.': 'door',
  'o.l.v.': 'onder leiding van',
  't.a.v.': 'over',
  't.b.v.': 'voor',
  't.g.v.': 'door',
  't.o.v.': 'vergeleken met',
  't.z.t.': 'later',
  'z.s.m.': 'zo snel mogelijk',
  'bijv.': 'bijvoorbeeld',
  'bv.': 'bijvoorbeeld',
  'c.q.': 'of',
  'e.d.': 'en zo',
  'e.a.': 'en anderen',
  'evt.': 'misschien',
  'excl.': 'zonder',
  'incl.': 'met',
  'jl.': 'afgelopen',
  'max.': 'hoogstens',
  'min.': 'minstens',
  'resp.': 'en',
  'vgl.': 'vergelijk',
  'zgn.': 'zogenaamd',
};

/**
 * Abbreviations in capitals and small letters, or in small letters alone, that a reader need not know, with what they stand
 * for (own list; as written).
 */
export const letterWords: Readonly<Record<string, string>> = {
  Wmo: 'Wet maatschappelijke ondersteuning',
  Wlz: 'Wet langdurige zorg',
  Zvw: 'Zorgverzekeringswet',
  Awb: 'Algemene wet bestuursrecht',
  Bbl: 'Besluit bouwwerken leefomgeving',
  Bal: 'Besluit activiteiten leefomgeving',
  Bibob: 'Wet bevordering integriteitsbeoordelingen door het openbaar bestuur',
  Wvggz: 'Wet verplichte geestelijke gezondheidszorg',
  Wgs: 'Wet gemeentelijke schuldhulpverlening',
  WOZ: 'waarde van uw huis voor de belasting',
  APV: 'Algemene plaatselijke verordening',
  apv: 'Algemene plaatselijke verordening',
  AVG: 'Algemene verordening gegevensbescherming',
  pgb: 'persoonsgebonden budget',
  rib: 'raadsinformatiebrief',
  fte: 'voltijdbaan',
  kpi: 'maat voor het resultaat',
  boa: 'handhaver van de gemeente',
};
