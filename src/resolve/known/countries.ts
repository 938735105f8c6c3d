import type { KnownEntity } from './known-entity';

/**
 * Our own list of countries and former countries: ISO 3166 code (none for former ones and parts of the United Kingdom) · name and other
 * names · adjectives, which also lead from "Russian Foreign Ministry" to Russia · capital. Forms of one thing are joined by "=". Left out are
 * forms that name several things ("Korea", "Congo") and capitals that share their name with a better known place.
 */
const COUNTRIES = `
AF | Afghanistan=Islamic Emirate of Afghanistan=Islamic Republic of Afghanistan | Afghan | Kabul
AL | Albania | Albanian | Tirana
DZ | Algeria | Algerian | Algiers
AD | Andorra | Andorran | Andorra la Vella
AO | Angola | Angolan | Luanda
AG | Antigua and Barbuda | Antiguan |
AR | Argentina=Argentine Republic | Argentine=Argentinian=Argentinean | Buenos Aires
AM | Armenia | Armenian | Yerevan
AU | Australia=Commonwealth of Australia | Australian | Canberra
AT | Austria | Austrian | Vienna
AZ | Azerbaijan | Azerbaijani=Azeri | Baku
BS | Bahamas | Bahamian | Nassau
BH | Bahrain | Bahraini | Manama
BD | Bangladesh | Bangladeshi | Dhaka
BB | Barbados | Barbadian | Bridgetown
BY | Belarus=Byelorussia | Belarusian=Belarussian=Byelorussian | Minsk
BE | Belgium | Belgian | Brussels
BZ | Belize | Belizean | Belmopan
BJ | Benin | Beninese=Beninois | Porto-Novo
BT | Bhutan | Bhutanese | Thimphu
BO | Bolivia=Plurinational State of Bolivia | Bolivian | La Paz
BA | Bosnia and Herzegovina=Bosnia=Bosnia-Herzegovina=BiH | Bosnian | Sarajevo
BW | Botswana | Botswanan=Motswana | Gaborone
BR | Brazil | Brazilian | Brasília=Brasilia
BN | Brunei=Brunei Darussalam | Bruneian | Bandar Seri Begawan
BG | Bulgaria | Bulgarian | Sofia
BF | Burkina Faso=Burkina | Burkinabe=Burkinabé | Ouagadougou
BI | Burundi | Burundian | Gitega
KH | Cambodia=Kampuchea | Cambodian | Phnom Penh
CM | Cameroon | Cameroonian | Yaoundé=Yaounde
CA | Canada | Canadian | Ottawa
CV | Cape Verde=Cabo Verde | Cape Verdean | Praia
CF | Central African Republic=CAR | Central African | Bangui
TD | Chad | Chadian | N'Djamena=Ndjamena
CL | Chile | Chilean | Santiago
CN | China=People's Republic of China=PRC | Chinese | Beijing=Peking
CO | Colombia | Colombian | Bogotá=Bogota
KM | Comoros | Comorian=Comoran | Moroni
CD | Democratic Republic of the Congo=Democratic Republic of Congo=DR Congo=DRC=D.R. Congo=Congo-Kinshasa | Congolese=Zairean | Kinshasa
CG | Republic of the Congo=Republic of Congo=Congo-Brazzaville |  | Brazzaville
CR | Costa Rica | Costa Rican |
HR | Croatia | Croatian=Croat | Zagreb
CU | Cuba | Cuban | Havana
CY | Cyprus | Cypriot | Nicosia
CZ | Czech Republic=Czechia | Czech | Prague
- | Czechoslovakia | Czechoslovak=Czechoslovakian |
DK | Denmark=Kingdom of Denmark | Danish | Copenhagen
DJ | Djibouti | Djiboutian |
DM | Dominica |  | Roseau
DO | Dominican Republic | Dominican | Santo Domingo
- | East Germany=GDR=German Democratic Republic | East German |
TL | East Timor=Timor-Leste=Timor Leste | Timorese=East Timorese | Dili
EC | Ecuador | Ecuadorian=Ecuadorean | Quito
EG | Egypt=Arab Republic of Egypt | Egyptian | Cairo
SV | El Salvador | Salvadoran=Salvadorean=Salvadorian | San Salvador
- | England | English |
GQ | Equatorial Guinea | Equatorial Guinean=Equatoguinean | Malabo
ER | Eritrea | Eritrean | Asmara
EE | Estonia | Estonian | Tallinn
SZ | Eswatini=Swaziland | Swazi | Mbabane
ET | Ethiopia | Ethiopian | Addis Ababa
FJ | Fiji | Fijian | Suva
FI | Finland | Finnish | Helsinki
FR | France=French Republic | French | Paris
GA | Gabon | Gabonese | Libreville
GM | Gambia | Gambian | Banjul
GE | Georgia | Georgian | Tbilisi
DE | Germany=Federal Republic of Germany | German | Berlin
GH | Ghana | Ghanaian=Ghanian | Accra
GR | Greece=Hellenic Republic | Greek=Hellenic | Athens
GL | Greenland | Greenlandic | Nuuk
GD | Grenada | Grenadian |
GT | Guatemala | Guatemalan | Guatemala City
GW | Guinea-Bissau | Bissau-Guinean=Guinea-Bissauan | Bissau
GN | Guinea | Guinean | Conakry
GY | Guyana=British Guiana | Guyanese |
HT | Haiti | Haitian | Port-au-Prince
HN | Honduras | Honduran | Tegucigalpa
HU | Hungary | Hungarian | Budapest
IS | Iceland | Icelandic | Reykjavík=Reykjavik
IN | India=Republic of India | Indian | New Delhi
ID | Indonesia | Indonesian | Jakarta
IR | Iran=Islamic Republic of Iran | Iranian | Tehran=Teheran
IQ | Iraq | Iraqi | Baghdad
IE | Ireland=Republic of Ireland=Irish Republic | Irish | Dublin
IL | Israel=State of Israel | Israeli | Jerusalem
IT | Italy | Italian | Rome
CI | Ivory Coast=Côte d'Ivoire=Cote d'Ivoire | Ivorian=Ivoirian | Yamoussoukro
JM | Jamaica | Jamaican |
JP | Japan | Japanese | Tokyo
JO | Jordan=Hashemite Kingdom of Jordan | Jordanian | Amman
KZ | Kazakhstan | Kazakh=Kazakhstani | Astana=Nur-Sultan
KE | Kenya | Kenyan | Nairobi
KI | Kiribati |  | Tarawa
XK | Kosovo | Kosovar=Kosovan | Pristina
KW | Kuwait | Kuwaiti | Kuwait City
KG | Kyrgyzstan=Kyrgyz Republic=Kirghizia | Kyrgyz=Kyrgyzstani | Bishkek
LA | Laos=Lao PDR | Lao=Laotian | Vientiane
LV | Latvia | Latvian | Riga
LB | Lebanon | Lebanese | Beirut
LS | Lesotho | Basotho | Maseru
LR | Liberia | Liberian | Monrovia
LY | Libya=Libyan Arab Jamahiriya | Libyan |
LI | Liechtenstein | Liechtensteiner | Vaduz
LT | Lithuania | Lithuanian | Vilnius
LU | Luxembourg | Luxembourgish=Luxembourger | Luxembourg City
MG | Madagascar | Malagasy=Madagascan | Antananarivo
MW | Malawi | Malawian | Lilongwe
MY | Malaysia | Malaysian | Kuala Lumpur
MV | Maldives | Maldivian |
ML | Mali | Malian | Bamako
MT | Malta | Maltese | Valletta
MH | Marshall Islands | Marshallese | Majuro
MR | Mauritania | Mauritanian | Nouakchott
MU | Mauritius | Mauritian | Port Louis
MX | Mexico | Mexican | Mexico City
FM | Micronesia=Federated States of Micronesia | Micronesian | Palikir
MD | Moldova=Republic of Moldova | Moldovan | Chișinău=Chisinau
MC | Monaco | Monegasque=Monégasque |
MN | Mongolia | Mongolian | Ulaanbaatar=Ulan Bator
ME | Montenegro | Montenegrin | Podgorica
MA | Morocco | Moroccan | Rabat
MZ | Mozambique | Mozambican | Maputo
MM | Myanmar=Burma | Burmese | Naypyidaw=Naypyitaw
NA | Namibia | Namibian | Windhoek
NR | Nauru | Nauruan |
NP | Nepal | Nepalese=Nepali | Kathmandu
NL | Netherlands=Holland | Dutch | The Hague
NZ | New Zealand=Aotearoa |  | Wellington
NI | Nicaragua | Nicaraguan | Managua
NE | Niger | Nigerien | Niamey
NG | Nigeria | Nigerian | Abuja
KP | North Korea=DPRK=Democratic People's Republic of Korea | North Korean | Pyongyang
MK | North Macedonia=Macedonia=Republic of Macedonia=FYROM=Former Yugoslav Republic of Macedonia | Macedonian=North Macedonian | Skopje
- | Northern Ireland | Northern Irish | Belfast
NO | Norway | Norwegian | Oslo
OM | Oman | Omani | Muscat
PK | Pakistan=Islamic Republic of Pakistan | Pakistani | Islamabad
PW | Palau | Palauan |
PS | Palestine=State of Palestine=Palestinian Territories=Occupied Palestinian Territories | Palestinian |
PA | Panama | Panamanian | Panama City
PG | Papua New Guinea=PNG | Papua New Guinean | Port Moresby
PY | Paraguay | Paraguayan | Asunción=Asuncion
PE | Peru | Peruvian | Lima
PH | Philippines | Philippine=Filipino | Manila
PL | Poland | Polish | Warsaw
PT | Portugal | Portuguese | Lisbon
PR | Puerto Rico | Puerto Rican |
QA | Qatar | Qatari | Doha
RO | Romania=Rumania | Romanian=Rumanian | Bucharest
- | Russia=Russian Federation | Russian | Moscow
RW | Rwanda | Rwandan | Kigali
LC | Saint Lucia=St. Lucia=St Lucia | St. Lucian | Castries
KN | Saint Kitts and Nevis=St. Kitts and Nevis=St Kitts and Nevis |  | Basseterre
VC | Saint Vincent and the Grenadines=St. Vincent and the Grenadines=St Vincent and the Grenadines=St. Vincent and Grenadines |  | Kingstown
WS | Samoa=Western Samoa | Samoan | Apia
SM | San Marino | Sammarinese |
ST | Sao Tome and Principe=São Tomé and Príncipe |  |
SA | Saudi Arabia=Kingdom of Saudi Arabia=KSA | Saudi=Saudi Arabian | Riyadh
- | Scotland | Scottish=Scots | Edinburgh
SN | Senegal | Senegalese | Dakar
YU | Serbia=Republic of Serbia | Serbian=Serb | Belgrade
SC | Seychelles | Seychellois |
SL | Sierra Leone | Sierra Leonean | Freetown
SG | Singapore | Singaporean |
SK | Slovakia=Slovak Republic | Slovak=Slovakian | Bratislava
SI | Slovenia | Slovenian=Slovene | Ljubljana
SB | Solomon Islands | Solomon Islander | Honiara
SO | Somalia | Somali=Somalian | Mogadishu
- | Somaliland | Somalilander | Hargeisa
ZA | South Africa=Republic of South Africa | South African | Pretoria
KR | South Korea=Republic of Korea=ROK=Korea Republic | South Korean | Seoul
SS | South Sudan | South Sudanese | Juba
- | Soviet Union=USSR=U.S.S.R.=Union of Soviet Socialist Republics | Soviet |
ES | Spain=Kingdom of Spain | Spanish | Madrid
LK | Sri Lanka=Democratic Socialist Republic of Sri Lanka | Sri Lankan | Colombo
SD | Sudan | Sudanese | Khartoum
SR | Suriname=Surinam | Surinamese | Paramaribo
SE | Sweden | Swedish | Stockholm
CH | Switzerland=Swiss Confederation | Swiss | Bern=Berne
SY | Syria=Syrian Arab Republic | Syrian | Damascus
TW | Taiwan=Republic of China=Chinese Taipei | Taiwanese | Taipei
TJ | Tajikistan | Tajik=Tajikistani | Dushanbe
TZ | Tanzania=United Republic of Tanzania=Tanganyika | Tanzanian | Dodoma
TH | Thailand | Thai | Bangkok
TG | Togo | Togolese | Lomé=Lome
TO | Tonga | Tongan | Nuku'alofa
TT | Trinidad and Tobago | Trinidadian | Port of Spain
TN | Tunisia | Tunisian | Tunis
TR | Turkey=Türkiye=Turkiye=Republic of Turkey=Republic of Türkiye | Turkish | Ankara
TM | Turkmenistan | Turkmen | Ashgabat
TV | Tuvalu | Tuvaluan | Funafuti
UG | Uganda | Ugandan | Kampala
UA | Ukraine | Ukrainian | Kyiv=Kiev
AE | United Arab Emirates=UAE=U.A.E. | Emirati | Abu Dhabi
GB | United Kingdom=UK=U.K.=Britain=Great Britain | British | London
US | United States=United States of America=US=U.S.=USA=U.S.A.=America | American | Washington, D.C.=Washington DC
UY | Uruguay | Uruguayan | Montevideo
UZ | Uzbekistan | Uzbek=Uzbekistani | Tashkent
VU | Vanuatu | ni-Vanuatu | Port Vila
VA | Vatican=Vatican City=Holy See |  |
VE | Venezuela=Bolivarian Republic of Venezuela | Venezuelan | Caracas
VN | Vietnam=Viet Nam=Socialist Republic of Vietnam | Vietnamese | Hanoi
- | Wales | Welsh |
YE | Yemen=Republic of Yemen | Yemeni=Yemenite | Sanaa=Sana'a
- | Yugoslavia=Federal Republic of Yugoslavia | Yugoslav=Yugoslavian |
ZM | Zambia | Zambian | Lusaka
ZW | Zimbabwe | Zimbabwean=Rhodesian | Harare
`;

/** Countries and their capitals as known entities. */
export const KNOWN_COUNTRIES: readonly KnownEntity[] = COUNTRIES.trim()
  .split('\n')
  .flatMap((line): KnownEntity[] => {
    const [code = '', names = '', adjectives = '', capital = ''] = line.split('|').map((part) => part.trim());
    const [name = '', ...aliases] = names.split('=');
    const country: KnownEntity = {
      type: 'Place',
      kind: 'country',
      name,
      aliases,
      adjectives: adjectives === '' ? [] : adjectives.split('='),
      ids: code === '-' ? [] : [`iso:${code}`],
    };
    const [city = '', ...others] = capital.split('=');
    return city === '' ? [country] : [country, { type: 'Place', kind: 'city', name: city, aliases: others }];
  });
