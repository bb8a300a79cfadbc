/** How people speak of their municipality as an organisation, and what only looks like it. Source: general knowledge of Dutch. */

/** The body, its board and its offices by function; never a person's name. */
export const ownOrganisation = `
  =gemeente, de gemeente, onze gemeente, het college, =college van B en W, college van burgemeester en wethouders, =b en w, b&w, het gemeentebestuur, gemeentebestuur, het stadsbestuur, stadsbestuur, het dorpsbestuur, het stadhuis, het gemeentehuis, gemeentehuis zegt, de gemeenteraad, gemeenteraad, de wethouder, =wethouder, =wethouders, de burgemeester, =burgemeester, gemeentewoordvoerder*, woordvoerder van de gemeente, gemeenteambtenaar*, ambtenaar van de gemeente, ambtenaren van de gemeente, gemeenteambtenaren, vertrouwen in de gemeente, teleurgesteld in de gemeente, gemeentewerken, buitendienst van de gemeente, klantcontactcentrum, gemeenteloket`;

/** Another's office, a believing community, a municipality as an area or a unit of counting. */
export const notOwnOrganisation = `
  gemeenten, gemeentes, in de gemeente, in onze gemeente, in deze gemeente, binnen de gemeente, uit de gemeente, buiten de gemeente, per gemeente, in elke gemeente, andere gemeente, een andere gemeente, naburige gemeente, buurgemeente*, kerkelijke gemeente, protestantse gemeente, hervormde gemeente, gereformeerde gemeente, doopsgezinde gemeente, evangelische gemeente, het college bij, het college voor de rechten van de mens, college van bestuur, het college van bestuur, hoorcollege*, lyceum college, oud-wethouder, oud-burgemeester, oud-wethouders, oud-burgemeesters, voormalig wethouder, voormalig burgemeester, burgemeester van buiten, kinderburgemeester*, nachtburgemeester*, kindergemeenteraad`;
