/** In a source's name: who speaks there mocks. Source: general knowledge of Dutch satirical columns, carnival papers and sites. */
export const satireNames = `
  knipoog, knipogend*, kolder*, de speld, nieuwspaal, lachspiegel, lachkrant, scherts*, spotkrant, spotprent, satire, satirisch*, zotte*, zotskap, onzinkrant, onzinnieuws, humor*, narrenkrant, nar, narren*, kluchtige, carnavalskrant, carnavalskraant, prullenkrant, nepnieuws*, de onwaarheid, de leugenaar, parodie*, cabaret*, fopkrant, fopnieuws, grappenmaker, het grapje`;
