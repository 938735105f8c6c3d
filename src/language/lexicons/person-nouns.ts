import { wordSet } from './words';

/** Our own list of forms of address that go before a person's name and say nothing but that, in small letters. */
export const HONORIFICS = wordSet(`
  mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor sir dame lord lady baroness baron viscount earl duke duchess count
  countess marquess rev rev. reverend revd fr fr. father sister brother mother pastor rabbi imam sheikh sheik shaikh sheikha mullah
  maulana mufti ayatollah hojatoleslam cardinal archbishop bishop canon monsignor pope patriarch metropolitan swami saint monsieur madame
  mme mme. mlle messrs messrs. hon hon. rt judge justice king queen prince princess emperor empress emir oba sultan shah tsar czar kaiser
  crown dom don doña señor señora signor herr frau uncle aunt comrade maître maitre chief ven. venerable lama
`);

/** Our own list of ranks and their short forms, in small letters. */
export const RANKS = wordSet(`
  general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. sergeant sgt sgt. corporal cpl cpl. private pvt
  pvt. brigadier brig brig. admiral adm adm. commander cmdr cmdr. commodore marshal ensign cadet airman specialist spc spc. pfc inspector
  insp insp. superintendent supt supt. constable pc detective det det. sheriff officer warden marshall vice-admiral
  brigadier-general major-general lieutenant-colonel lieutenant-general subedar naik havildar adjutant cdr cdr. cpt. trooper patrolman chief
  gov gov. sen sen. rep rep. amb amb. cllr cllr. adv adv. advocate asst asst. atty atty. h.e.
`);

/** Letters behind a person's name. */
export const POST_NOMINALS = wordSet('QC KC SC MP MBE OBE CBE PhD MD MSP MEP TD RN Esq Esq. CMG KCMG');

/**
 * Our own list of nouns for what a person is or does: offices, professions, kin and parts that people take. In small letters, singular.
 * One of them before a name, or in apposition to it, shows a person.
 */
export const PERSON_NOUNS = wordSet(`
  rescuer survivor onlooker bystander mourner passer-by passerby looter trafficker smuggler
  president vice-president premier minister prime-minister chancellor secretary undersecretary secretary-general director-general
  attorney-general governor-general solicitor-general senator congressman congresswoman representative lawmaker legislator
  parliamentarian mp mep mla msp councillor councilor councilman councilwoman alderman mayor governor deputy-governor commissioner
  ambassador envoy diplomat consul attache attaché emissary negotiator mediator chargé spokesman spokeswoman spokesperson aide adviser
  advisor strategist speechwriter official bureaucrat civil-servant politician statesman candidate nominee contender incumbent
  frontrunner front-runner challenger leader head chief boss chair chairman chairwoman chairperson co-chair co-chairman cochair vice-chair
  vice-chairman director co-director deputy-director ceo cfo coo cto cio chief-executive executive manager treasurer comptroller
  controller founder co-founder cofounder owner co-owner investor financier billionaire millionaire tycoon magnate mogul oligarch
  entrepreneur businessman businesswoman businessperson industrialist banker trader broker analyst economist accountant auditor
  consultant lobbyist partner shareholder developer landlord superintendent administrator registrar dean provost rector headteacher
  headmaster headmistress principal teacher lecturer professor academic scholar researcher scientist physicist chemist biologist
  botanist zoologist mycologist geologist astronomer mathematician engineer inventor programmer hacker technician doctor physician surgeon
  nurse midwife matron psychiatrist psychologist epidemiologist virologist pathologist vet veterinarian dentist pharmacist lawyer
  attorney barrister solicitor counsel prosecutor judge justice magistrate jurist notary clerk juror sheriff marshal detective
  inspector constable policeman policewoman officer guard warden soldier sailor airman marine pilot astronaut cosmonaut commander
  warlord general colonel captain lieutenant sergeant major admiral brigadier corporal veteran spy agent operative informant
  whistleblower defector dissident activist campaigner protester demonstrator organiser organizer unionist striker rebel militant
  insurgent fighter jihadist extremist terrorist bomber gunman shooter attacker assassin hitman gangster mobster
  suspect defendant co-defendant plaintiff claimant convict prisoner inmate detainee hostage victim witness refugee migrant
  asylum-seeker journalist reporter correspondent columnist editor broadcaster presenter anchor host commentator blogger vlogger
  youtuber influencer photographer photojournalist cameraman publisher author novelist writer poet playwright screenwriter historian
  philosopher theologian critic artist painter sculptor architect designer curator musician singer songwriter rapper composer
  conductor pianist violinist guitarist drummer dj actor actress comedian filmmaker film-maker producer dancer choreographer
  model celebrity star socialite athlete footballer player midfielder defender goalkeeper forward winger substitute goalscorer
  quarterback pitcher batsman bowler cricketer golfer tennis-player boxer swimmer runner sprinter cyclist skier jockey driver racer
  referee umpire coach trainer skipper teammate opponent champion medallist medalist winner loser runner-up rival
  archbishop bishop priest vicar pastor reverend rabbi imam cleric ayatollah mufti sheikh preacher monk nun cardinal pope patriarch lama
  king queen prince princess duke duchess emir oba sultan shah emperor monarch pontiff heir royal chieftain elder
  husband wife spouse widow widower fiance fiancé fiancee fiancée girlfriend boyfriend mother father mum mom dad parent son
  daughter child brother sister sibling twin uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter grandchild
  stepfather stepmother stepson stepdaughter stepbrother son-in-law daughter-in-law brother-in-law sister-in-law father-in-law
  mother-in-law godfather neighbour neighbor friend colleague classmate roommate protégé protege successor predecessor counterpart
  student pupil graduate undergraduate schoolboy schoolgirl teenager boy girl baby infant toddler man woman youth pensioner retiree
  resident villager farmer fisherman worker miner shepherd shopkeeper grocer butcher baker chef cook waiter waitress barista bartender
  plumber electrician carpenter builder bricklayer mechanic firefighter fireman paramedic postman cleaner janitor housekeeper nanny
  cab-driver taxi-driver lorry-driver trucker businesspeople receptionist librarian salesman hairdresser tailor tourist
  passenger traveler traveller explorer mountaineer climber volunteer donor philanthropist benefactor fundraiser organist citizen
  national native immigrant expatriate exile
  shipowner landowner hotelier racehorse-owner
  guru mastermind ringleader kingpin chairman-elect president-elect governor-elect mayor-elect prime-minister-designate
  co-author coauthor co-pilot co-conspirator co-worker ex-banker ex-minister ex-president ex-wife ex-husband spymaster chief-of-staff
  chairlady harbourmaster commodore caretaker quartermaster ombudsman ombudswoman watchdog usher whip
  taoiseach tanaiste tánaiste kaiser fuhrer führer duce caudillo speaker moderator debater pollster pundit expert specialist
  democrat republican conservative socialist liberal communist independent centrist nationalist separatist loyalist hardliner reformist
  moderate populist sunni shiite fugitive outlaw vigilante newcomer rookie legend icon hero heroine genius prodigy captain-general
  creator councillor-elect freelancer intern apprentice trainee recruit conscript deserter cadet
  soprano mezzo-soprano contralto tenor baritone ballerina diva cellist flautist trumpeter saxophonist harpist
  gymnast rower hurdler snowboarder skater wrestler judoka fencer surfer triathlete decathlete marathoner weightlifter motorcyclist
  hurler kayaker canoeist yachtsman yachtswoman oarsman oarswoman showjumper equestrian biathlete bobsledder pole-vaulter high-jumper
  dramatist essayist translator ceramicist couturier archaeologist anthropologist sociologist ethnographer neurologist
  cardiologist oncologist paediatrician pediatrician dermatologist gynaecologist radiologist anaesthetist immunologist biochemist
  astrophysicist aviator seismologist volcanologist climatologist meteorologist ornithologist entomologist ecologist
  naturalist conservationist linguist lexicographer missionary friar abbot evangelist bookseller restaurateur beekeeper
  gardener blacksmith suffragist suffragette feminist abolitionist heiress aristocrat countess magician acrobat newsreader
  criminologist toxicologist hydrologist oceanographer glaciologist palaeontologist paleontologist
  primatologist microbiologist geneticist neuroscientist psychoanalyst psychotherapist physiotherapist osteopath
  mate running-mate shipmate bandmate flatmate housemate schoolmate bassist vocalist frontman frontwoman lyricist cinematographer animator illustrator cartoonist
  ex-leader ex-chief ex-boss ex-commander ex-soldier ex-officer ex-policeman ex-footballer ex-partner
`);

/** Plural forms of the person nouns and what goes with two or more names: "brothers X and Y". */
export const PERSON_PLURALS: ReadonlySet<string> = new Set([
  ...[...PERSON_NOUNS].flatMap((noun) =>
    noun.endsWith('man')
      ? [`${noun.slice(0, -3)}men`]
      : noun.endsWith('y') && !/[aeiou]y$/.test(noun)
        ? [`${noun.slice(0, -1)}ies`]
        : [`${noun}s`],
  ),
  ...'frenchmen englishmen irishmen dutchmen scotsmen welshmen spaniards britons americans'.split(' '),
]);

/** Nouns that go on a person's title behind the first: "Secretary of State", "Chief of Staff", "Head of Mission". */
export const TITLE_TAILS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'secretary',
    [
      'of state',
      'of defense',
      'of defence',
      'of the treasury',
      'of commerce',
      'of energy',
      'of labor',
      'of agriculture',
      'of education',
      'of transportation',
      'of homeland security',
      'of the army',
      'of the navy',
      'of the air force',
      'of war',
      'of the interior',
      'of health',
      'of health and human services',
      'general',
    ],
  ],
  [
    'chief',
    [
      'of staff',
      'of the general staff',
      'of general staff',
      'of army staff',
      'of defence staff',
      'of police',
      'of mission',
      'of protocol',
    ],
  ],
  ['chancellor', ['of the exchequer', 'of the duchy of lancaster']],
  [
    'minister',
    [
      'of state',
      'of defence',
      'of defense',
      'of health',
      'of justice',
      'of finance',
      'of foreign affairs',
      'of interior',
      'of the interior',
      'of information',
      'of education',
      'of energy',
      'of oil',
      'of trade',
      'of labour',
      'of labor',
      'of agriculture',
      'of culture',
      'of transport',
      'of economy',
      'of external affairs',
      'of internal affairs',
      'of home affairs',
      'of the environment',
      'of environment',
      'of planning',
      'of sport',
      'of tourism',
    ].flatMap((tail) => [tail, tail.replace(/^of /, 'for ')]),
  ],
  ['speaker', ['of the house', 'of parliament', 'of the parliament', 'of the national assembly', 'of the knesset']],
  ['leader', ['of the opposition', 'of the house']],
  ['director', ['of national intelligence', 'of public prosecutions', 'of communications', 'of operations']],
  ['ambassador', ['extraordinary and plenipotentiary']],
  ['attorney', ['general']],
  ['solicitor', ['general']],
  ['director', ['general', 'of national intelligence', 'of public prosecutions']],
  ['governor', ['general']],
  ['inspector', ['general']],
  ['surgeon', ['general']],
  ['consul', ['general']],
  ['prince', ['of wales']],
  ['duke', ['of edinburgh', 'of cambridge', 'of sussex', 'of york']],
  ['archbishop', ['of canterbury', 'of york']],
  ['officer', ['of the house']],
]);

/** Our own list of words that go before an office inside a title, capitalised or not: "deputy", "foreign", "shadow". */
export const TITLE_MODIFIERS = wordSet(`
  deputy vice assistant associate acting interim caretaker former ex outgoing incoming late then current new newly-elected senior junior
  chief first second third principal permanent special general prime foreign defense defence finance interior home health justice education
  energy environment environmental trade labor labour agriculture culture transport transportation economy economic economics information
  communications telecommunications commerce treasury state federal regional national local provincial municipal international global
  shadow parliamentary presidential ministerial cabinet opposition party majority minority house senate speaker executive managing
  financial operating technical technology marketing legal medical military naval army police security intelligence political humanitarian
  peace rights relief crisis climate nuclear oil gas sports sport tourism social welfare family women youth planning development
  investment industry science research digital cyber space aviation fisheries water housing immigration migration refugee refugees
  disarmament arms policy affairs external internal overseas european asian african arab american western eastern northern southern
  central lead head co founding honorary emeritus retired ruling veteran longtime long-time longest-serving self-styled self-proclaimed
  exiled jailed imprisoned ousted deposed disgraced embattled convicted accused alleged fellow top supreme grand high chief-negotiator
  crown hereditary right-wing left-wing far-right far-left centre-right center-right centre-left center-left conservative liberal socialist
  communist nationalist democratic republican independent nonpartisan pro-government anti-government civil protection public private works
  human resources human-rights bin media press news film football soccer cricket rugby tennis basketball baseball hockey golf opposition-backed
  elected appointed duly designate elect non-executive non-resident resident visiting guest star lone well-known prominent leading famous
  renowned celebrated award-winning best-selling popular controversial influential powerful wealthy billionaire young old elderly late-night
  assisting supervising investigating campaign government royal imperial papal diplomatic consular commercial cultural budget tax election
  electoral legislative judicial prison mining agrarian land rural urban community district county city town village state-run
  exchequer attorney solicitor rear field staff petty warrant squadron wing flight lance master air lieutenant major brigadier sergeant detective
`);

/** Our own list of lower-case nouns that say what organization a name in apposition is, with its kind. */
export const ORGANIZATION_NOUNS: ReadonlyMap<string, string> = nounKinds(`
company: steelmaker watchmaker glassmaker papermaker planemaker truckmaker toymaker tyremaker cable-maker shipbuilder housebuilder homebuilder shipowner biotech fintech pharma agribusiness wholesaler distributor bookmaker bookseller telecom telco multinational unicorn caterer marketer packager printworks foundry sawmill winery distillery brewery bakery factory-owner steelworks cinema-chain supermarket-chain law-practice practice agency-firm boutique newcomer marketplace accelerator incubator cooperative co-operative company firm corporation conglomerate manufacturer maker producer supplier retailer chain brand startup start-up bank lender insurer airline carrier operator utility miner refiner exporter importer contractor builder developer automaker carmaker drugmaker chipmaker brewer distiller broker brokerage consultancy consultant publisher imprint studio label platform provider subsidiary affiliate unit parent group conglomerate shipyard supermarket restaurant hotel-chain law-firm fund investor rival shareholder giant business smelter driller arm division outfit winemaker phonemaker tiremaker gunmaker aircraft-maker haulier hauler shipper grocer meatpacker packer reinsurer auctioneer dairy refinery-operator outsourcer moneylender microlender payments-firm railway
party: party bloc faction
media: newspaper daily weekly magazine tabloid broadcaster channel station network outlet website site portal agency-news journal paper podcast blog broadsheet wire
military: army navy unit brigade battalion regiment squadron wing
armed_group: militia militants rebels insurgents guerrillas gang cartel rebel-group terrorist-group jihadists extremists
ngo: charity nonprofit non-profit ngo watchdog advocacy-group campaign-group thinktank
government: ministry agency department regulator commission authority council watchdog-agency parliament legislature police force
court: court tribunal
school: university college school academy
team: club team side franchise
other: union organisation organization association federation institute think-tank museum gallery group movement alliance coalition body committee forum church sect cult band orchestra theatre
igo: bloc-of-nations alliance-of-nations
`);

/** Our own list of lower-case nouns that say what place a name is: "the town of X", "X province". */
export const PLACE_NOUNS: ReadonlyMap<string, string> = nounKinds(`
city: city town village township capital suburb neighbourhood neighborhood hamlet municipality port-city district-town settlement commune resort
region: province region district state county governorate territory enclave island islands peninsula archipelago oblast prefecture area stronghold
landform: river lake sea bay gulf strait mountain mountains valley desert hill volcano glacier oilfield field reef shoal atoll beach
facility: airport airfield airbase base port bridge dam road street square park stadium arena hospital prison jail camp mosque cathedral temple palace plant refinery mine quarry shipyard landfill reservoir canal tunnel station hotel school building tower crossing checkpoint pipeline factory
country: country nation republic kingdom emirate
`);

/** Our own list of nouns for those who rule a country and stand for it. */
export const STATE_NOUNS = wordSet('government regime junta');

function nounKinds(list: string): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  for (const line of list.trim().split('\n')) {
    const [kind = '', nouns = ''] = line.split(': ');
    for (const noun of nouns.split(' ')) if (!kinds.has(noun)) kinds.set(noun, kind);
  }
  return kinds;
}
