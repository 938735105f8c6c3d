import { wordSet } from './words';

/** Our own list of words that begin no name, however they are written: closed classes, common adverbs, numbers, openers. */
export const FUNCTION_WORDS = wordSet(`
  a an the this that these those my your his her its our their whose i you he she it we they me him us them mine yours hers ours theirs
  who whom which what where when why how and or but nor yet so for if then else because although though while whereas unless until till
  since as than like of in on at by to from with without within into onto upon over under above below between among amongst amid
  against about around across after before behind beyond beside besides despite during except inside outside near off out per
  through throughout toward towards via versus vs not no yes none nobody nothing neither either both each every all any some many much
  more most few fewer less least several such other another same own one two three four five six seven eight nine ten eleven twelve
  twenty thirty forty fifty hundred hundreds thousand thousands million millions billion dozens half first second third is are was were
  be been being am do does did done has have had having will would shall should can could may might must here there now today tonight
  tomorrow yesterday already also again ago always never ever often sometimes still just only even very too quite rather almost
  perhaps maybe however therefore thus hence moreover furthermore meanwhile nevertheless nonetheless otherwise instead indeed later
  earlier soon once twice recently currently previously finally eventually initially originally together apart away back up down
  let lets please thank thanks according due given based asked speaking including whether ok okay oh well hello hi dear etc
  up-to-date overall additionally similarly likewise particularly especially specifically apparently reportedly allegedly clearly
  obviously certainly probably possibly actually really simply merely nearly roughly approximately over-all further next last
  born read watch see listen click follow share subscribe photo photos image images picture pictures video videos caption file getty
  whatever whoever whenever wherever's nor'
`);

/** Days, months and the like; in small letters. */
export const CALENDAR_WORDS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues
  wed thu thur thurs fri sat sun january february march april may june july august september october november december jan. feb. mar.
  apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb mar apr jun jul aug sep sept oct nov dec gmt bst est edt cet utc pst am pm a.m. p.m.
  easter christmas xmas
`);

/** Our own list of capitalised words that name nothing when they stand alone: offices, parts of a state, acronyms of things. */
export const GENERIC_NAMES = wordSet(`
  extraordinary plenipotentiary emeritus emerita
  government governments state states constitution internet web god lord member members minister ministers ministry president presidents
  prime secretary ambassador embassy chairman chairwoman speaker opposition cabinet council court committee commission department
  agency board bank party parties church mosque army navy marines airmen soldiers army-general headquarters hq republic kingdom nation
  nations union federal national international north-south mr mr. mrs mrs. ms ms. dr dr. sir madam pm mp mps mep meps ceo cfo coo cto chief chiefs tv pc
  dvd cd gdp gnp aids hiv covid covid-19 coronavirus sars dna rna vip vips phd mba ba ma md jd ngo ngos igo it ai id ids q&a faq url pdf
  ipo ipos vat gst agm agms egm esg etf etfs m&a r&d lng lpg sme smes usb vpn vpns mri icu icus ptsd adhd lgbt lgbtq lgbtq+ obe mbe cbe
  usd eur gbp us$ nz$ a$ c$ hk$ wmd wmds ied ieds vbied vbieds suv suvs uav uavs icbm icbms gps cctv diy ufo sms app english arabic latin
  budget bill act law treaty agreement accord deal article section chapter annex appendix figure table page part volume group team
  general assembly body bureau office police force forces senator governor mayor judge justice attorney prosecutor defence defense security
  foreign home interior finance treasury-bond health education trade energy environment agriculture transport university college school
  hospital airport station street road avenue north south east west northern southern eastern western central upper lower greater new old
  great big small high low early late mid former ex-president acting deputy vice special senior junior assistant associate executive
  spokesman spokeswoman spokesperson director manager professor doctor reverend father mother brother sister uncle aunt king queen
  prince princess emperor pope bishop archbishop cardinal rabbi imam sheikh colonel major captain lieutenant sergeant admiral
  commander officer inspector detective constable sheriff commissioner superintendent coach captain-elect women men woman man people
  person world earth moon sun mars olympic winter summer spring autumn cup league championship final finals round match game games season
  premier minister-designate elections election parliamentarian bachelor bridge river mountain lake island province region city county
  district village town capital allies ally agreement-in-principle human rights peace war terror terrorism daily weekly monthly
  annual times post news press media report reports statement analysis opinion editorial exclusive breaking update live tags topics
  related copyright source sources reporting additional editing edited writing written compiled note group-of stage day week month year
  am et mt pt ct ad bc bce ce rev hon esq jr sr ii iii iv vi vii viii ix xi xii islamic muslim christian jewish catholic protestant
  sunni shiite shia shi'ite hindu buddhist sikh orthodox arab arabs-only arabic kurdish european african asian latin western
  anglo indo franco sino judeo afro hispanic latino latina slavic nordic baltic balkan caucasian mediterranean arctic tropical communist
  socialist fascist nazi marxist leninist zionist islamist salafist jihadist christian-democratic social-democratic leftist rightist
  victorian edwardian elizabethan medieval renaissance anti-semitic parliamentary congressional presidential senatorial royal
  islam christianity judaism hinduism buddhism catholicism protestantism oba emir caliph majesty highness korea-peninsula koreas whites blacks t-shirt wi-fi brexiteers islamophobia antisemitism anti-semitism islamism communism fascism capitalism socialism nazism zionism terrorism-act excellency holiness eminence honour honor ladies gentlemen dow covid
`);
