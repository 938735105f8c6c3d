import type { KnownEntity } from './known-entity';

/**
 * Our own list of international organizations and bodies that the press names without saying whose they are, by kind. Forms of one body
 * are joined by "="; only forms that hardly ever name anything else, the plain name first. Acronyms among them are those that
 * the press uses without an expansion.
 */
const ORGANIZATIONS: Readonly<Record<string, string>> = {
  igo: `
United Nations=UN=U.N.=UNO=United Nations Organization
UN Security Council=United Nations Security Council=UNSC
UN General Assembly=United Nations General Assembly=UNGA
UNHCR=UN High Commissioner for Refugees=UN refugee agency
UNICEF=UN Children's Fund
World Health Organization=WHO=World Health Organisation
World Food Programme=WFP=World Food Program=UN World Food Programme
World Trade Organization=WTO
International Atomic Energy Agency=IAEA
Organisation for the Prohibition of Chemical Weapons=OPCW
International Monetary Fund=IMF
European Union=EU=E.U.
European Commission=EU Commission
European Central Bank=ECB
NATO=North Atlantic Treaty Organization=Nato
African Union=AU
Arab League=League of Arab States
Gulf Cooperation Council=GCC
OPEC=Organization of the Petroleum Exporting Countries=Opec
Organization for Security and Co-operation in Europe=OSCE
Association of Southeast Asian Nations=ASEAN
UN Human Rights Council=United Nations Human Rights Council=UNHRC
UNESCO=United Nations Educational Scientific and Cultural Organization
UNRWA=United Nations Relief and Works Agency=UN Relief and Works Agency
UN Development Programme=United Nations Development Programme=UNDP
World Bank
European Parliament
European Council
Council of Europe
Europol
Interpol
Commonwealth of Nations
Collective Security Treaty Organization=CSTO
Shanghai Cooperation Organisation=SCO
Economic Community of West African States=ECOWAS
Organisation of Islamic Cooperation=OIC
Organisation for Economic Co-operation and Development=OECD
Organization of American States=OAS
Mercosur
`,
  court: `
International Criminal Court=ICC
International Court of Justice=ICJ
European Court of Human Rights=ECHR
European Court of Justice=Court of Justice of the European Union
`,
  ngo: `
International Committee of the Red Cross=ICRC
Syrian Observatory for Human Rights=SOHR
Amnesty International
Human Rights Watch=HRW
Médecins Sans Frontières=Doctors Without Borders=MSF
Oxfam
`,
  government: `
US Department of State=State Department=US State Department=Department of State
US Department of Defense=Defense Department=Department of Defense=Pentagon
US Department of Justice=Justice Department=US Justice Department
US Department of the Treasury=Treasury Department=US Treasury=US Treasury Department
US National Security Council=White House National Security Council
Central Intelligence Agency=CIA
Federal Bureau of Investigation=FBI
UK Foreign Office=British Foreign Office=Foreign and Commonwealth Office
White House
Kremlin
US Congress=United States Congress
US Senate=United States Senate
US House of Representatives=United States House of Representatives
US Department of Homeland Security=Department of Homeland Security=Homeland Security Department=DHS
US Federal Reserve=Federal Reserve
Downing Street
House of Lords=UK House of Lords
Bundestag
Knesset
Duma=State Duma=Russian State Duma
Federal Security Service=FSB
Bank of England=BoE
Bundesbank
`,
  armed_group: `
Islamic State=ISIS=ISIL=Daesh=Da'esh=Islamic State of Iraq and Syria=Islamic State group=Islamic State of Iraq and the Levant
Free Syrian Army=FSA
Hezbollah=Hizbollah=Hizbullah=Hizballah
Houthis=Houthi movement=Ansar Allah=Ansarullah
Taliban=Taleban
Al-Qaeda=al-Qaida=Al Qaeda=Al Qaida
Nusra Front=al-Nusra Front=Jabhat al-Nusra=al-Nusra
Kurdistan Workers' Party=PKK
People's Protection Units=YPG
`,
  party: `
Democratic Union Party=PYD
`,
  media: `
BBC=British Broadcasting Corporation
CNN=Cable News Network
Associated Press=AP
Agence France-Presse=AFP
`,
};

/** Bodies as known entities. */
export const KNOWN_ORGANIZATIONS: readonly KnownEntity[] = Object.entries(ORGANIZATIONS).flatMap(([kind, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line): KnownEntity => {
      const [name = '', ...aliases] = line.split('=');
      return { type: 'Organization', kind, name, aliases };
    }),
);

/** Cities that are known by two names beside the capitals. */
export const KNOWN_CITIES: readonly KnownEntity[] = [
  ['New York City', 'NYC'],
  ['Kharkiv', 'Kharkov'],
  ['Odesa', 'Odessa'],
  ['Lviv', 'Lvov'],
  ['Mumbai', 'Bombay'],
  ['Kolkata', 'Calcutta'],
  ['Chennai', 'Madras'],
  ['Yangon', 'Rangoon'],
  ['Ho Chi Minh City', 'Saigon'],
  ['Saint Petersburg', 'St. Petersburg', 'St Petersburg', 'Leningrad'],
  ['Bengaluru', 'Bangalore'],
  ['Mecca', 'Makkah'],
  ['Hodeidah', 'Hudaydah', 'Hodeida'],
  ['Homs', 'Hims'],
  ['Mosul', 'Mossul'],
].map(([name = '', ...aliases]) => ({ type: 'Place', kind: 'city', name, aliases }));
