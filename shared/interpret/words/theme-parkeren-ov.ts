/** Words of the theme `parkeren-ov` (parking and public transport). Seed: domain notes §4; rest: general knowledge. */
import type { ThemeWords } from './theme-words.ts';

export const parkingWords: ThemeWords = {
  theme: 'parkeren-ov',
  decisive: `
    parkeren, betaald parkeren, parkeervergunning*, blauwe zone, parkeertarief*, parkeerplaats*, parkeerdruk, parkeergarage*, buslijn*, bushalte*, dienstregeling*, openbaar vervoer, treinverkeer, laadpalen, laadpaal, fietsenstalling*, nachtbus*, regiotaxi*, geen treinen, deelscooter*, tramlijn*`,
  strong: `
    *parkeer*, parkeren, geparkeerd*, fietsparkeren, parkeervergunning*, betaald parkeren, blauwe zone, blauwe-zone, laadpaal, laadpalen, laadplein, laadinfrastructuur, deelauto*, deelscooter*, deelfiets*, deelmobiliteit, deelstep*, deelvervoer, fietsenstalling*, fietsenrek*, fietsrek*, fietsnietje*, fietswrak*, autowrak*, weesfiets*, wegsleep*, weggesleept*, foutparkeer*, foutgeparkeerd*, fout geparkeerd*, dubbel geparkeerd, bezoekersregeling, bezoekerspas, bewonersvergunning*, vergunninghouders, parkeerautomaat, parkeerboete*, naheffingsaanslag*,
    =bus, bussen, buslijn*, lijnbus*, stadsbus*, streekbus*, buurtbus*, schoolbus, nachtbus*, belbus*, busvervoer*, buschauffeur*, buspassagier*, busreiziger*, busverbinding*, busstation*, bushalte*, bushokje*, abri, =halte, haltes, *halte, haltetaxi, =tram, trams, tramlijn*, tramhalte*, trambaan, =metro, metro's, metrolijn*, metrostation*, =trein, treinen, treinverkeer, treinreizigers, treinstation*, treinverbinding*, intercity*, spitstrein*, dienstregeling*, regiotaxi*, flextaxi, taxivervoer, ov-taxi, wensbus, openbaar vervoer, OV, ov-chipkaart*, ov-reiziger*, ov-verbinding*, ov-knooppunt, NS, ProRail, Arriva, Connexxion, Keolis, Qbuzz, Syntus, Transdev, U-OV, RET, GVB, EBS, vervoersbedrijf, streekvervoer, concessiehouder, P+R, transferium, spoorbeheerder, uitgevallen treinen, geen treinen, geen bussen, treinuitval, busuitval, rituitval, ringlijn, uithoflijn, sneltram, veerdienst, waterbus, veerpont, pontje, deelbakfiets, ebus, stilstaande trein, spooronderhoud, invalidenparkeerplaats*, gehandicaptenparkeer*, kiss-and-ride, kiss and ride, camper parkeren,
    parkeeroverlast, vergunningparkeren, plekkie, autoplek, stallen, busreis, busbaan halte, bushaltes, deelvoertuig*, laadpaalklever, ov-plan, nachttrein, halteplaats, ov-bedrijf, rails, tramrails, spoorwerk*`,
  plain: `camperplaats, perron*, vervoerder*, overstap, concessie, Breng, Bravo, reiziger*, *station, taxi*, vervoer, halteren, spoor, spoorlijn, spoorwegen, forens*, forenzen, passagiers, instappen, uitstappen, rit, ritten, elektrisch rijden, opladen, stalling, fietsen stallen, gestald*, garage, vergunninggebied, bezoekerskaart*, busje, plek voor de auto, auto kwijt, plekken, chauffeurs,
    sprinter, sprinters`,
  weak: `station, auto's, auto, fietsen, vergunning, tarief, boete, boetes, stoep, vakken, boa, lijn, rijdt, plekken, garage, vervoersconcessie, pont, uitval`,
};
