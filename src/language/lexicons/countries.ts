/**
 * Our own list of the world's countries and some territories. A line holds, between bars: name and other names (short forms,
 * acronyms, former names) · adjectives · words for its people (singular, plural; none where the adjective serves) · seats of
 * government that stand for it. A name that is first written wins where a word stands in two lines.
 */
export const COUNTRIES = `
Afghanistan, Islamic Emirate of Afghanistan, Islamic Republic of Afghanistan | Afghan | Afghan, Afghans | Kabul
Albania | Albanian | Albanian, Albanians | Tirana
Algeria | Algerian | Algerian, Algerians | Algiers
Andorra | Andorran | Andorran, Andorrans | Andorra la Vella
Angola | Angolan | Angolan, Angolans | Luanda
Antigua and Barbuda, Antigua | Antiguan | Antiguan, Antiguans | St. John's
Argentina, Argentine Republic | Argentine, Argentinian, Argentinean | Argentine, Argentines, Argentinian, Argentinians | Buenos Aires
Armenia | Armenian | Armenian, Armenians | Yerevan
Australia, Commonwealth of Australia | Australian, Aussie | Australian, Australians, Aussies | Canberra
Austria | Austrian | Austrian, Austrians | Vienna
Azerbaijan | Azerbaijani, Azeri | Azerbaijani, Azerbaijanis, Azeris | Baku
Bahamas, The Bahamas | Bahamian | Bahamian, Bahamians | Nassau
Bahrain | Bahraini | Bahraini, Bahrainis | Manama
Bangladesh | Bangladeshi | Bangladeshi, Bangladeshis | Dhaka
Barbados | Barbadian, Bajan | Barbadian, Barbadians | Bridgetown
Belarus, Byelorussia | Belarusian, Belarussian, Byelorussian | Belarusian, Belarusians, Belarussians | Minsk
Belgium | Belgian | Belgian, Belgians |
Belize | Belizean | Belizean, Belizeans | Belmopan
Benin, Dahomey | Beninese, Beninois | | Porto-Novo
Bhutan | Bhutanese | | Thimphu
Bolivia, Plurinational State of Bolivia | Bolivian | Bolivian, Bolivians | La Paz
Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina, BiH | Bosnian | Bosnian, Bosnians | Sarajevo
Botswana | Botswanan, Motswana | Batswana, Botswanans | Gaborone
Brazil | Brazilian | Brazilian, Brazilians | Brasilia, Brasília
Brunei, Brunei Darussalam | Bruneian | Bruneians | Bandar Seri Begawan
Bulgaria | Bulgarian | Bulgarian, Bulgarians | Sofia
Burkina Faso, Burkina | Burkinabe, Burkinabé | Burkinabes | Ouagadougou
Burundi | Burundian | Burundian, Burundians | Bujumbura, Gitega
Cambodia, Kampuchea | Cambodian | Cambodian, Cambodians | Phnom Penh
Cameroon | Cameroonian | Cameroonian, Cameroonians | Yaounde, Yaoundé
Canada | Canadian | Canadian, Canadians | Ottawa
Cape Verde, Cabo Verde | Cape Verdean | Cape Verdeans | Praia
Central African Republic, CAR | Central African | Central Africans | Bangui
Chad | Chadian | Chadian, Chadians | N'Djamena, N’Djamena, Ndjamena
Chile | Chilean | Chilean, Chileans |
China, People's Republic of China, PRC, Mainland China, Communist China | Chinese | | Beijing, Peking
Colombia | Colombian | Colombian, Colombians | Bogota, Bogotá
Comoros | Comorian, Comoran | Comorians, Comorans | Moroni
Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, Congo, DRC, D.R. Congo, Congo-Kinshasa, Zaire | Congolese, Zairean | | Kinshasa
Republic of the Congo, Republic of Congo, Congo-Brazzaville | | | Brazzaville
Costa Rica | Costa Rican | Costa Rican, Costa Ricans |
Croatia | Croatian, Croat | Croatian, Croatians, Croat, Croats | Zagreb
Cuba | Cuban | Cuban, Cubans | Havana
Cyprus | Cypriot | Cypriot, Cypriots | Nicosia
Czech Republic, Czechia | Czech | Czech, Czechs | Prague
Czechoslovakia | Czechoslovak, Czechoslovakian | Czechoslovaks |
Denmark, Kingdom of Denmark | Danish | Dane, Danes | Copenhagen
Djibouti | Djiboutian | Djiboutians |
Dominica | | |
Dominican Republic | Dominican | Dominican, Dominicans | Santo Domingo
East Germany, GDR, German Democratic Republic | East German | East Germans | East Berlin
East Timor, Timor-Leste, Timor Leste, Timor | Timorese, East Timorese | | Dili
Ecuador | Ecuadorian, Ecuadorean | Ecuadorian, Ecuadorians, Ecuadoreans | Quito
Egypt, Arab Republic of Egypt | Egyptian | Egyptian, Egyptians | Cairo
El Salvador | Salvadoran, Salvadorean, Salvadorian | Salvadoran, Salvadorans, Salvadoreans |
England | English | Englishman, Englishwoman, Englishmen |
Equatorial Guinea | Equatorial Guinean, Equatoguinean | Equatoguineans | Malabo
Eritrea | Eritrean | Eritrean, Eritreans | Asmara
Estonia | Estonian | Estonian, Estonians | Tallinn
Eswatini, Swaziland | Swazi | Swazi, Swazis | Mbabane
Ethiopia | Ethiopian | Ethiopian, Ethiopians | Addis Ababa
Faroe Islands | Faroese | Faroese, Faroe Islander, Faroe Islanders | Tórshavn, Torshavn
Fiji | Fijian | Fijian, Fijians | Suva
Finland | Finnish | Finn, Finns | Helsinki
France, French Republic | French | Frenchman, Frenchwoman, Frenchmen | Paris
Gabon | Gabonese | | Libreville
Gambia, The Gambia | Gambian | Gambian, Gambians | Banjul
Georgia | Georgian | Georgian, Georgians | Tbilisi
Germany, Federal Republic of Germany, West Germany | German, West German | German, Germans, West Germans | Berlin, Bonn
Ghana | Ghanaian, Ghanian | Ghanaian, Ghanaians | Accra
Greece, Hellenic Republic | Greek, Hellenic | Greek, Greeks | Athens
Greenland | Greenlandic | Greenlander, Greenlanders | Nuuk
Grenada | Grenadian | Grenadians |
Guatemala | Guatemalan | Guatemalan, Guatemalans |
Guinea-Bissau | Bissau-Guinean, Guinea-Bissauan | Bissau-Guineans | Bissau
Guinea | Guinean | Guinean, Guineans | Conakry
Guyana, British Guiana | Guyanese | | Georgetown
Haiti | Haitian | Haitian, Haitians | Port-au-Prince
Honduras | Honduran | Honduran, Hondurans | Tegucigalpa
Hungary | Hungarian | Hungarian, Hungarians | Budapest
Iceland | Icelandic | Icelander, Icelanders | Reykjavik, Reykjavík
India, Republic of India | Indian | Indian, Indians | New Delhi, Delhi
Indonesia | Indonesian | Indonesian, Indonesians | Jakarta
Iran, Islamic Republic of Iran, Islamic Republic, Persia | Iranian | Iranian, Iranians | Tehran, Teheran
Iraq | Iraqi | Iraqi, Iraqis | Baghdad
Ireland, Republic of Ireland, Irish Republic | Irish | Irishman, Irishwoman, Irishmen | Dublin
Israel, State of Israel | Israeli | Israeli, Israelis | Jerusalem, Tel Aviv
Italy | Italian | Italian, Italians | Rome
Ivory Coast, Côte d'Ivoire, Cote d'Ivoire, Côte d’Ivoire, Cote d’Ivoire | Ivorian, Ivoirian | Ivorian, Ivorians | Yamoussoukro
Jamaica | Jamaican | Jamaican, Jamaicans |
Japan | Japanese | | Tokyo
Jordan, Hashemite Kingdom of Jordan | Jordanian | Jordanian, Jordanians | Amman
Kazakhstan | Kazakh, Kazakhstani | Kazakh, Kazakhs, Kazakhstanis | Astana, Nur-Sultan
Kenya | Kenyan | Kenyan, Kenyans | Nairobi
Kiribati | | I-Kiribati | Tarawa
Kosovo | Kosovar, Kosovan | Kosovar, Kosovars | Pristina
Kuwait | Kuwaiti | Kuwaiti, Kuwaitis |
Kyrgyzstan, Kyrgyz Republic, Kirghizia | Kyrgyz, Kyrgyzstani | Kyrgyzstanis | Bishkek
Laos, Lao PDR | Lao, Laotian | Laotian, Laotians | Vientiane
Latvia | Latvian | Latvian, Latvians | Riga
Lebanon | Lebanese | | Beirut
Lesotho | Basotho | Basotho | Maseru
Liberia | Liberian | Liberian, Liberians | Monrovia
Libya, Libyan Arab Jamahiriya | Libyan | Libyan, Libyans |
Liechtenstein | Liechtensteiner | Liechtensteiners | Vaduz
Lithuania | Lithuanian | Lithuanian, Lithuanians | Vilnius
Luxembourg | Luxembourgish, Luxembourger | Luxembourger, Luxembourgers |
Madagascar | Malagasy, Madagascan | | Antananarivo
Malawi | Malawian | Malawian, Malawians | Lilongwe
Malaysia | Malaysian | Malaysian, Malaysians | Kuala Lumpur, Putrajaya
Maldives, The Maldives | Maldivian | Maldivian, Maldivians |
Mali | Malian | Malian, Malians | Bamako
Malta | Maltese | | Valletta
Marshall Islands | Marshallese | | Majuro
Mauritania | Mauritanian | Mauritanian, Mauritanians | Nouakchott
Mauritius | Mauritian | Mauritian, Mauritians | Port Louis
Mexico | Mexican | Mexican, Mexicans | Mexico City
Micronesia, Federated States of Micronesia | Micronesian | Micronesians | Palikir
Moldova, Republic of Moldova | Moldovan | Moldovan, Moldovans | Chisinau, Chişinău, Chișinău
Monaco | Monegasque, Monégasque | Monegasques |
Mongolia | Mongolian | Mongolian, Mongolians | Ulaanbaatar, Ulan Bator
Montenegro | Montenegrin | Montenegrin, Montenegrins | Podgorica
Morocco | Moroccan | Moroccan, Moroccans | Rabat
Mozambique | Mozambican | Mozambican, Mozambicans | Maputo
Myanmar, Burma | Burmese | | Naypyidaw, Naypyitaw, Rangoon
Namibia | Namibian | Namibian, Namibians | Windhoek
Nauru | Nauruan | Nauruans |
Nepal | Nepalese, Nepali | Nepalis | Kathmandu
Netherlands, The Netherlands, Holland | Dutch | Dutchman, Dutchwoman, Dutchmen | The Hague
New Zealand, Aotearoa | New Zealand, Kiwi | New Zealander, New Zealanders, Kiwis | Wellington
Nicaragua | Nicaraguan | Nicaraguan, Nicaraguans | Managua
Niger | Nigerien | Nigerien, Nigeriens | Niamey
Nigeria | Nigerian | Nigerian, Nigerians | Abuja
North Korea, DPRK, Democratic People's Republic of Korea | North Korean | North Korean, North Koreans | Pyongyang
North Macedonia, Macedonia, Republic of Macedonia, FYROM, Former Yugoslav Republic of Macedonia | Macedonian, North Macedonian | Macedonian, Macedonians | Skopje
Northern Ireland | Northern Irish | | Belfast
Norway | Norwegian | Norwegian, Norwegians | Oslo
Oman | Omani | Omani, Omanis | Muscat
Pakistan, Islamic Republic of Pakistan | Pakistani | Pakistani, Pakistanis | Islamabad
Palau | Palauan | Palauans |
Palestine, State of Palestine, Palestinian Territories, Occupied Palestinian Territories | Palestinian | Palestinian, Palestinians |
Panama | Panamanian | Panamanian, Panamanians | Panama City
Papua New Guinea, PNG | Papua New Guinean | Papua New Guineans | Port Moresby
Paraguay | Paraguayan | Paraguayan, Paraguayans | Asuncion, Asunción
Peru | Peruvian | Peruvian, Peruvians | Lima
Philippines, The Philippines | Philippine, Filipino | Filipino, Filipinos, Filipina | Manila
Poland | Polish | Pole, Poles | Warsaw
Portugal | Portuguese | | Lisbon
Puerto Rico | Puerto Rican | Puerto Rican, Puerto Ricans | San Juan
Qatar | Qatari | Qatari, Qataris | Doha
Romania, Rumania | Romanian, Rumanian | Romanian, Romanians | Bucharest
Russia, Russian Federation | Russian | Russian, Russians | Moscow
Rwanda | Rwandan | Rwandan, Rwandans | Kigali
Saint Lucia, St. Lucia, St Lucia | St. Lucian | St. Lucians | Castries
Saint Kitts and Nevis, St. Kitts and Nevis, St Kitts and Nevis | | | Basseterre
Saint Vincent and the Grenadines, St. Vincent and the Grenadines, St Vincent and the Grenadines, St. Vincent and Grenadines | | | Kingstown
Samoa, Western Samoa | Samoan | Samoan, Samoans | Apia
San Marino | Sammarinese | |
Sao Tome and Principe, São Tomé and Príncipe | | |
Saudi Arabia, Kingdom of Saudi Arabia, KSA | Saudi, Saudi Arabian | Saudi, Saudis | Riyadh
Scotland | Scottish, Scots | Scot, Scots, Scotsman, Scotswoman | Edinburgh
Senegal | Senegalese | | Dakar
Serbia, Republic of Serbia | Serbian, Serb | Serbian, Serbians | Belgrade
Seychelles, The Seychelles | Seychellois | |
Sierra Leone | Sierra Leonean | Sierra Leonean, Sierra Leoneans | Freetown
Singapore | Singaporean | Singaporean, Singaporeans |
Slovakia, Slovak Republic | Slovak, Slovakian | Slovak, Slovaks | Bratislava
Slovenia | Slovenian, Slovene | Slovenian, Slovenians, Slovenes | Ljubljana
Solomon Islands | Solomon Islander | Solomon Islanders | Honiara
Somalia | Somali, Somalian | Somalis | Mogadishu
Somaliland | Somalilander | Somalilanders | Hargeisa
South Africa, Republic of South Africa | South African | South African, South Africans | Pretoria
South Korea, Republic of Korea, ROK, Korea Republic, Korea | South Korean | South Korean, South Koreans | Seoul
South Sudan | South Sudanese | | Juba
Soviet Union, USSR, U.S.S.R., Union of Soviet Socialist Republics | Soviet | Soviets |
Spain, Kingdom of Spain | Spanish | Spaniard, Spaniards | Madrid
Sri Lanka, Ceylon, Democratic Socialist Republic of Sri Lanka | Sri Lankan | Sri Lankan, Sri Lankans | Colombo
Sudan | Sudanese | | Khartoum
Suriname, Surinam | Surinamese | | Paramaribo
Sweden | Swedish | Swede, Swedes | Stockholm
Switzerland, Swiss Confederation | Swiss | | Bern, Berne
Syria, Syrian Arab Republic | Syrian | Syrian, Syrians | Damascus
Taiwan, Republic of China, Chinese Taipei | Taiwanese | | Taipei
Tajikistan | Tajik, Tajikistani | Tajikistanis | Dushanbe
Tanzania, United Republic of Tanzania, Tanganyika | Tanzanian | Tanzanian, Tanzanians | Dodoma
Thailand, Siam | Thai | Thai, Thais | Bangkok
Togo | Togolese | | Lome, Lomé
Tonga | Tongan | Tongan, Tongans | Nuku'alofa
Trinidad and Tobago, Trinidad | Trinidadian | Trinidadian, Trinidadians | Port of Spain
Tunisia | Tunisian | Tunisian, Tunisians | Tunis
Turkey, Türkiye, Turkiye, Republic of Turkey, Republic of Türkiye | Turkish | Turk, Turks | Ankara
Turkmenistan | Turkmen | | Ashgabat
Tuvalu | Tuvaluan | Tuvaluans | Funafuti
Uganda | Ugandan | Ugandan, Ugandans | Kampala
Ukraine | Ukrainian | Ukrainian, Ukrainians | Kyiv, Kiev
United Arab Emirates, UAE, U.A.E., Emirates | Emirati | Emirati, Emiratis | Abu Dhabi
United Kingdom, UK, U.K., Britain, Great Britain | British, U.K.-based | Briton, Britons, Brit, Brits | London
United States, United States of America, US, U.S., USA, U.S.A., America | American, U.S, US-based | American, Americans | Washington, Washington D.C., Washington DC
Uruguay | Uruguayan | Uruguayan, Uruguayans | Montevideo
Uzbekistan | Uzbek, Uzbekistani | Uzbekistanis | Tashkent
Vanuatu | ni-Vanuatu | | Port Vila
Vatican, Vatican City, Holy See | | |
Venezuela, Bolivarian Republic of Venezuela | Venezuelan | Venezuelan, Venezuelans | Caracas
Vietnam, Viet Nam, Socialist Republic of Vietnam | Vietnamese | | Hanoi
Wales | Welsh | Welshman, Welshwoman, Welshmen |
Yemen, Republic of Yemen | Yemeni, Yemenite | Yemeni, Yemenis | Sanaa, Sana'a, Sana’a
Yugoslavia, Federal Republic of Yugoslavia | Yugoslav, Yugoslavian | Yugoslavs |
Zambia | Zambian | Zambian, Zambians | Lusaka
Zimbabwe, Rhodesia | Zimbabwean, Rhodesian | Zimbabwean, Zimbabweans | Harare
`;
