/**
 * Dutch abbreviations that end in a full stop, by what may follow them: own list, after those that Dutch style
 * guides name. Keys are lower case, without the last full stop. Words that are also full words (kap, eng, lat) are
 * left out on purpose: a missed sentence end costs more often than a missed abbreviation.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Stand before a name: the full stop never ends a sentence. */
export const titleAbbreviations = words(`
dhr mevr mw mej fam gebr prof dr drs ir ing mr mrs ms ds mgr jhr jkvr kard st weth z.k.h h.k.h z.m h.m
joh jac gerh corn fred wilh chr th wm hr secr v.d v.h burg prov arch
`);

/** Stand before a number or a code: never an end before a figure, seldom before a capital. */
export const numberAbbreviations = words(`
nr nrs no art artt blz pag p par afb fig hfst bijl tel telnr telef fax ca plm pl.m v.a va max min jrg afl aant
eur postb toest stcrt stb trb c a.w
`);

/** Lead on to what they explain: the full stop never ends a sentence. */
export const linkAbbreviations = words(`
o.a oa m.n i.p.v ipv bijv bv t.a.v t.b.v t.o.v t.n.v m.b.t i.v.m ivm n.a.v i.s.m i.t.t i.c.m i.h.k.v d.w.z dwz
d.m.v dmv m.b.v m.u.v m.a.w o.l.v o.b.v o.v.v t.g.v t.w a.d.h.v i.g.v k.a mbt tbv tav incl excl resp evt vgl zgn
z.g z.g.n afd m.m.v spec vs cf conf betr i.e e.g viz cq c.q v d.d dd d.i nl a.h.w wnd plv plaatsverv oorspr
i.h.b m.i gem inz onderst
`);

/** May close a sentence: the full stop ends it where a capital follows. */
export const closingAbbreviations = words(`
e.d ed etc enz enzv e.a c.s jl j.l ll l.l a.s n.chr v.chr p.p p.p.p p.m p.j p.w p.u p.st a.m s.v.p svp a.u.b aub
b.d n.b w.v.t.t.k t.z.t tzt z.s.m zsm z.o.z b.g.g n.n.b n.o.t.k n.t.b n.v.t nvt e.v r.i.p u uur sec mln mld m km
kg cm mm ltr j o.k t.k e.e.a e.v.a o.i
`);

/** Closing abbreviations that point at a date: before a figure they go on. */
export const dateAbbreviations = words(`
jan feb febr mrt apr jun jul aug sept sep okt nov dec ma di wo do vr za zo jl j.l ll l.l a.s v.chr n.chr m.i.v
`);

/** Part of a company name or a name: an end where a starter word follows. */
export const nameTailAbbreviations = words(`
b.v n.v v.o.f c.v v.v jr sr inc ltd co corp s.a jos
`);

/** Full words without a vowel: a full stop after them is a real one. */
export const vowellessWords = words(`
tv wc km kg cm mm gft pmd ggz ggd pc cd dvd btw mkb vmbo vwo hbo mbo azc bbq wmo nk ek wk rk tbs kvk bhv sms gps mtb
hmm pff pfff grr brr sst
`);
