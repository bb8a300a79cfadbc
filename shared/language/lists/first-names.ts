/**
 * First names that people in the Netherlands bear: own list of common ones, of several generations and origins;
 * folded. Names that are also everyday words or places are in `ambiguousFirstNames`: they need more evidence.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Seldom anything but a first name. */
export const firstNames = words(`
aad aafke aagje aaltje aart abdel abdelkader abdellah abdul abdullah achmed achraf ad adam adil adriaan adriana adrie
agnes ahmad ahmed ahmet aicha ali alex alexander alexandra ali alice alida alie alina aline alma alwin amal amanda amber
amelia amina amine amir amy ana anass andre andrea andreas andries angela angelique angelo anika anil anita anja anke ann
anna anne anneke annelies annemarie annemiek annet annette annie annika anouk anouar ans antje anton antoinette antonie
antonio antoon appie arend aria arie aris arjan arjen arno arnold arnout art arthur arwin ashley asma astrid atie aukje
ayoub ayse aysegul aziz aziza babette balt barbara barend bart bartel bas bastiaan bea beatrijs beatrix ben benjamin
benno bep berend berdien bernadette bernard bert bertie berta bertha bianca bianka bibi bilal bjorn bob bobby boris boy
bouke brahim bram brenda brian brigitte bryan burak caitlin carel carina carla carlijn carlo carlos carmen carola carolien
caroline cas casper catharina cathy cees celine cem chaima chantal charlotte chiel chris christa christel christiaan
christian christien christina christine cindy clara claudia clemens coen conny constantijn cor corien corina corine corinne
cornelia cornelis corrie cynthia daan dagmar daisy damian dan dana daniel daniela danielle danny daphne david debbie debora
deborah demi dena denise dennis derk derya desiree diana dick diederik dieuwertje dilara dimitri dina dinand dinie dion
dirk ditte djamila dominique donna dorien dorine doris douwe driss driek dylan ed eddy edgar edith eduard edward edwin eefje
eelco eelke egbert eileen elif elin eline elisa elisabeth elise elke ella ellen elly els elsbeth elsa elske emiel emiliano
emily emine emir emma emre engbert ercan erdem eric erica erik erika erna ernst erwin esma esmee esra esther eugene eva evelien
eveline evert evi evy ewoud fabian fadi faissal farah farid fatiha fatih fatima fatma fay feike felix femke fenna fenne
ferdi ferdinand ferry fien fieke filip finn fleur flip floor floortje floris fokke folkert fons frans francien francine
francis francisca frank franka fred freddy frederik frederike fredrik freek frida frieda frits fuat gabriel geert geertje
geertruida gerard gerarda gerben gerco gerda gerdien gerhard gerlinde gerrie gerrit gert gertjan gertrude giel gijs gijsbert
gina ginny giovanni gisela gonny gosse greet greetje greta guido guus gwen hakan hakim halil halima hamid hamza hanan hanna
hannah hanneke hannie hans hansje harald haico harm harmen harrie harry hasan hassan hayat hedwig heleen helen helena helga
hella hendrik hendrika hendrikje henk henkjan hennie henny henri henriette henry herbert herma herman hermien hetty hicham
hidde hilda hilde hillie houda hub hubert hugo huib huibert huseyin ibrahim ida ies ilana ilham ilona ilse iman imane imke ina
ine ineke inez inge ingeborg ingrid irene irina iris irma isa isaac isabel isabella isabelle ismail ivan ivo ivonne jaap
jaco jacob jacoba jacobus jacqueline jacques jade jaimy jaleesa jamal jamie jan jana janet janine janna janne janneke jannes
jannie janny janpeter janwillem jarno jasmijn jasmin jason jasper jay jean jeanet jeanette jeanine jeannette jelle jelmer
jennifer jenny jens jeroen jeremy jesper jesse jessica jessie jet jetske jette jeffrey jill jim jimmy jip jitske jo joan joanna
joanne job jochem jochen jody joep joey johan johanna johannes john johnny jolanda jolande jolien jolijn jonas jonathan joost
joop jordi jordy jorg jorien joris jorn jorrit jos jose josee josef joseph josephine josien joshua josje joyce juan judith juliana
julia julian julie juliette julius jurgen jurjen jurre justin jutta kaan kai karel karen karim karima karin karina karla karlijn
kas kasper katarina kathelijn kathy katinka katja kay kees keimpe kelly kemal ken kenneth kerem kevin khadija khalid kim kimberley
kimberly kirsten kitty klaas klaasje klara koen koenraad koos krijn kris krista kristel kristian kristina kubra kyra lambert
lammert lara lars laura laurens laurent lauri leen leendert leila lennard lennart leo leon leonie leontien leontine leroy lex lia
lian lianne lidia lidy lien lieke lies liesbeth liesje lieve lilian lily lina linda lindsay lisa lisanne lisette lizzy liv loek
loes lonneke lotte lou louis louisa louise loubna luc luca lucas lucia lucie lucy ludo luka lukas luuk lydia lynn maaike maarten
maartje maciej madelief maikel maja malika malou mandy manon manuel maaria marc marcel marcella marco marcus margaretha margje
margo margot margreet margriet maria mariam marian marianne maribel marieke marielle marije marijke marijn marika marike marina
marinus mario marion marissa marit marja marjan marjanne marjo marjolein marjolijn marjon marlies marleen marlene marlijn marloes
marnix marta martha martien martijn martin martina martine martinus marvin mary mascha mathieu mathijs mathilde matthias matthijs
maud maurice maurits max maxim maximiliaan mehdi mehmet meike meindert melanie melek melissa melvin menno merel meryem mia michael
michel michelle michiel miep mieke mien mies mika mike milan milou mimoun mina minke mira miranda miriam mirjam mirthe moenen
mohamed mohammad mohammed mohamud monica monika monique mounir mourad murat musa mustafa mustapha myrna myrthe naad nabil nadia
nadine nadir naima najat najib nancy naomi nasser natalie natascha nathalie nathan nazli neeltje nel nelleke nellie nelly nermin
nick nico nicolaas nicole nicolien niek niels nienke nihal nikki nina nino noa noah noel nora nordin noud noura nour nynke olaf
olga olivier omar onno oscar osman ozan ozlem pascal patricia patrick patrique paul paula paulien pauline peggy peter petra petronella
petrus philip philippe phoebe pien pier piet pieter pieternel pieter-jan pim piotr pleun pleuni quinten quirijn rabia rachel rachid
rafael ralf ralph ramon randy raoul ray raymond rebecca reggie regina reinder reinier reinout rem remco remi remy rene renee renate
renske rens resi reza rhea ria rianne ricardo richard rick rico rieks riekie rien rietje rik rinke rinus rita rob robbert robbie
robert roberto robin rocco rodney roel roeland roelof roger roland rolf romy ron ronald ronnie roos-marie rosa rosalie rosalinde
rosanne roselien rosita rowan roy rudi rudie rudolf rudy ruben ruth ruud rutger ryan saar saartje sabine sabrina saida said salah
salim salima samantha samir samira samuel sander sandra sanne santje sara sarah sarina sascha saskia sebastiaan sef selim selma
serge sharon sheila shirley sibel sieb siebe siebren siem sietse sietske sigrid silvia simon simone sina sjaak sjef sjoerd sjon
sjors soedesh sofie sofia soraya souad soufiane stan stef stefan stefanie steffie stephan stephanie steven stijn suleyman susan
susanne suzan suzanne sven sybren sylvana sylvia sylvie taco tamara tanja tara tarik ted teun teunis tess tessa theo theodoor
thera therese thijmen thijs thirza thom thomas tianne tiddo tim timo timon tina tineke titia tjalling tjeerd tobias tom tomas
tommy ton tonnie tonny toos tren trees tristan truus tugba twan ulrike umit ursula valentijn valerie vanessa vera veronique victor
victoria vincent viola virginia vivian wessel wanda walter ward wendy wesley wiebe wiebren wietske wil wilbert wilco wilfred
wilhelmina wilhelmus willeke willem willemien willemijn willy wilma wim winnie wob wobbe wouter wubbo xander yara yasin yasmin
yasmina yassin yassine youri youssef yusuf yvette yvonne zahra zakaria zehra zeynep zineb zoe zohra jerzy krzysztof agnieszka
malgorzata katarzyna pawel tomasz marek mariusz andrzej oksana olena oleksandr dmitri yulia nataliya tatjana sergej yemane tesfay
selam mulugeta nguyen wei ming priya anjali rajesh sunita shanti ashwin radjesh roshni
`);

/** Also words, places or brands: only with a surname that is known or carries a particle, or behind a cue. */
export const ambiguousFirstNames = words(`
mark rein roos bloem storm wolf beer sam lot noor wies luna mees lente zon ster april mei june hope faith prins bo luna
sterre linde iris hazel jasmijn madelief margriet merel vlinder dolf faas tijn guusje puck pip joy gust olivia florence
paris sydney chelsea israel jordan kenya lourdes carolina georgia tonia wijnand daan do sien jans siert sipke aal
`);
