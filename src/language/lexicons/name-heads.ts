import { wordSet } from './words';

/**
 * Our own list of words that, capitalised, show what kind of organization a name is, where they stand last ("Renewal Party") or
 * first before "of", "for", "on" ("Ministry of Health"). In small letters; a line is a kind and its words.
 */
const ORGANIZATION_HEADS = `
government: ministry department agency bureau commission committee council authority administration directorate secretariat office treasury parliament senate congress assembly legislature duma cabinet government customs constabulary police prosecutor ombudsman inspectorate registry board prefecture municipality embassy legation consulate mission delegation subcommittee inquiry commissariat presidium politburo taskforce service services intelligence corps-of-engineers reserve comptroller
igo: nations
ngo: foundation charity observatory trust
party: party bloc morcha dal sena parishad mahasabha samaj
company: instruments tools devices optics robotics semiconductors biosciences diagnostics genomics healthtech nutrition distillers vineyards wines homes leisure cinemas outfitters apparel footwear jewellers jewelers furniture ceramics packaging plastics tyres tires cables batteries solar recycling haulage freight couriers aerosystems textiles garments fertilisers fertilizers cement dairies bakeries seafoods fisheries farms orchards plantations nurseries agri petrochemicals pipelines powertrain autos automobiles motorcycles trucks tractors yachts cruises tours travel games toys studios design interiors architects surveyors solicitors auctioneers publishers publishing printers bookshops newsagents company corporation inc ltd limited plc llc llp gmbh group holdings holding bank airlines airways air motors industries industry technologies technology systems partners capital ventures enterprises enterprise brothers bros foods pharmaceuticals pharma energy oil gas petroleum mining steel electric electronics telecom communications media-group entertainment studios pictures records press-ltd insurance investments investment securities financial finance properties estates realty logistics shipping lines line ferries railways railway rail stores supermarkets brands beverages breweries brewery mills works semiconductor software solutions labs laboratories resources minerals metals chemicals platinum gold healthcare health biotech therapeutics consulting consultants associates advisors hotels resorts motor aerospace aviation marine construction builders contractors corp co retail publishing publishers books
media: news times post herald tribune gazette chronicle journal daily telegraph mirror courier mercury observer globe sentinel examiner inquirer dispatch radio television tv fm broadcasting broadcaster magazine newspaper press wire review bulletin express echo argus advertiser ledger gleaner clarion bugle weekly podcast newsletter
military: army navy force forces corps battalion regiment brigade division squadron wing fleet command guard guards marines infantry military artillery airforce legion
armed_group: militia militias brigades battalions katibat fighters militants rebels martyrs insurgents mujahideen jihad column vanguard commandos guerrillas partisans resistance
court: court tribunal courts judiciary
school: university college school academy institute polytechnic faculty seminary conservatory
team: fc afc united-fc rovers wanderers rangers athletic hotspur albion dynamo spartak lokomotiv cf sc rfc
other: survey study census sangh samiti arboretum herbarium cooperative co-operative association federation confederation union alliance league society club church institution center centre organization organisation movement front coalition network forum initiative fund museum conference-of-bishops congregation diocese synod guild chamber campaign project programme program consortium exchange museums gallery library hospital-trust watch monitor patrols opposition panel unit team body
`;

const KIND_BY_HEAD = headMap(ORGANIZATION_HEADS);

/** Kind of organization that a head noun shows ("party" → `party`); `undefined` where the word shows none. */
export function organizationKindOf(head: string): string | undefined {
  return KIND_BY_HEAD.get(head.toLowerCase().replace(/\.$/, ''));
}

function headMap(list: string): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  for (const line of list.trim().split('\n')) {
    const [kind = '', heads = ''] = line.split(': ');
    for (const head of heads.split(' ')) kinds.set(head, kind);
  }
  return kinds;
}

/** Whether a head noun is what a company deals in: it ends the name ("Larkfield Instruments of Ithaca"). */
export const isTradeHead = (head: string): boolean => organizationKindOf(head) === 'company' && /s$/i.test(head);

/** Heads that may go before "of", "for", "on" at the beginning of a name: "University of Bristol", "Court of Session". */
export const LEADING_ORGANIZATION_HEADS = wordSet(`
  ministry department bank university college school institute academy court council commission committee board bureau office agency
  association federation confederation union league society church bishops alliance movement front party coalition house chamber
  congress parliament assembly senate authority directorate secretariat fund foundation museum center centre organization
  organisation campaign conference community commonwealth network forum group friends national international doctors bar
  institution ministry-general guardians brotherhood army forces company republic city directors lords commons faculty hospital
  observatory service mission embassy consulate government corps supreme high general royal tribunal order board-of
  sons daughters voice voices people citizens mothers lawyers students workers teachers rally partnership lab laboratory
`);

/** Our own list of words that end the names of places, with the kind of place. */
const PLACE_HEADS = `
region: province state district county governorate region oblast territory prefecture canton peninsula islands island isle archipelago territories highlands heights corridor republic emirate empire kingdom caliphate sultanate principality duchy borough parish reserve
city: city town village township
landform: river lake sea ocean bay gulf strait straits mountain mountains mount hill hills valley desert basin delta creek falls volcano glacier plateau cape coast canyon channel lagoon reef shoal atoll forest jungle oilfield
facility: airport airfield airbase base port harbor harbour bridge dam barrage weir road street avenue boulevard lane square highway motorway park stadium arena hospital prison jail camp mosque cathedral temple synagogue palace castle tower building plant refinery mine shaft reservoir canal tunnel station terminal plaza hotel inn tavern mall market cemetery monument memorial hall centre-court infirmary shipyard checkpoint crossing gate barracks gardens embankment clinic shrine fort fortress house pipeline wharf pier crescent theatre theater zoo abbey priory monastery convent manor chapel basilica pagoda
`;

const PLACE_KIND_BY_HEAD = headMap(PLACE_HEADS);

/** Kind of place that a last word shows ("river" → `landform`); `undefined` where the word shows none. */
export function placeKindOf(head: string): string | undefined {
  return PLACE_KIND_BY_HEAD.get(head.toLowerCase());
}

/** Our own list of words that go before the name of a place: "Lake Victoria", "Mount Sinai", "Fort Bragg". */
export const LEADING_PLACE_HEADS: ReadonlyMap<string, string> = new Map([
  ...['lake', 'mount', 'mt', 'mt.', 'cape', 'gulf', 'bay', 'strait', 'straits', 'river', 'sea', 'valley'].map(
    (word) => [word, 'landform'] as const,
  ),
  ...['fort', 'camp', 'port', 'raf', 'hms'].map((word) => [word, 'facility'] as const),
  ...[
    'isle',
    'province',
    'state',
    'republic',
    'kingdom',
    'island',
    'duchy',
    'principality',
    'colony',
    'county',
    'district',
    'emirate',
    'empire',
  ].map((word) => [word, 'region'] as const),
]);

/** Our own list of words that end the names of laws, treaties and agreements. */
export const LAW_HEADS = wordSet(`
  act bill law treaty accord accords agreement agreements convention pact resolution declaration protocol charter constitution compact
  statute code amendment memorandum directive regulation decree covenant armistice communique communiqué ordinance referendum-act
  roadmap framework deal moratorium concordat edict bylaw entente pledge truce plan scheme package strategy reform reforms proposition doctrine
`);

/** Our own list of words that end the names of events. */
export const EVENT_HEADS = wordSet(`
  war wars cup games olympics paralympics championship championships tournament trophy open prix marathon festival summit conference congress
  revolution uprising intifada massacre genocide holocaust crisis spring election elections referendum talks day week fair expo tri-series
  exhibition inauguration jubilee coronation attacks bombing bombings shooting earthquake tsunami hurricane cyclone typhoon storm
  pandemic epidemic plague famine olympiad derby final finals league-cup super-bowl bowl masters tour convention-center march riots
  protests movement-day awards prize oscars premiere assembly-session carnival parade eurovision biennale by-election primary
  blockade siege offensive campaign-trail coup rebellion mutiny disaster
  classic invitational regatta riot gala exposition symposium colloquium seminar workshop retreat roundtable hackathon playoff playoffs
  qualifier qualifiers handicap triathlon biathlon decathlon pageant jamboree airshow triennale trials landings supercup expedition
  putsch insurrection celebration celebrations competition contest days strikes conclave plenum jirga fringe proms pilgrimage procession
  biennial reunion criterium fiesta mela feis eisteddfod fleadh feria fete gymkhana kermesse pride pogrom airlift blitz retrospective telethon
`);

/** Our own list of words that go before the name of an event: "Hurricane Katrina", "Operation Inherent Resolve". */
export const LEADING_EVENT_HEADS = wordSet(
  'operation hurricane cyclone typhoon storm battle siege treaty-day super exercise world euro',
);

/** Our own list of words that end the names of products, ships, weapons and works, or go before them ("the frigate X"). */
export const PRODUCT_NOUNS = wordSet(`
  ferry frigate destroyer submarine warship vessel ship tanker yacht boat carrier aircraft jet jets plane planes helicopter helicopters
  drone drones missile missiles rocket rockets tank tanks rifle rifles car cars vaccine drug smartphone phone app game console software
  novel book film movie album song play opera painting series documentary memoir sculpture symphony satellite spacecraft probe
  telescope currency cruiser trawler freighter single sitcom episode poem comic manga anime musical soundtrack trilogy sequel novella
  screenplay ballad thriller comedy motorcycle locomotive warplane glider tram mixtape
  portrait canvas scroll statue mural fresco triptych tapestry etching manuscript sonata concerto aria ballet cantata oratorio
  schooner sloop brig ketch lifeboat liner barge racehorse
`);

/** Our own list of small-letter nouns that say that a name is an event: "the tournament X", "X was a battle". */
export const EVENT_NOUNS = wordSet(`
  tournament championship festival competition contest war battle siege uprising rebellion revolution riot massacre earthquake hurricane
  cyclone typhoon election referendum conference summit regatta marathon derby ceremony parade exhibition expo tri-series
`);

/** Corporate endings that belong to the name before them, in small letters without full stop. */
export const COMPANY_ENDINGS = wordSet(`
  inc corp co ltd limited plc llc llp lp gmbh ag sa nv bv ab asa oyj spa srl kk pte pty bhd sdn holdings oao ooo pjsc jsc se
`);
